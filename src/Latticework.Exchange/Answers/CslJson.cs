using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Sources as CSL-JSON: one web page each, as Zotero and citeproc read them.</summary>
public static class CslJson
{
    private const int Held = 1 << 16;

    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the pages of citations in UTF-8, each page once, in their order.</summary>
    public static void Write(Stream stream, IReadOnlyCollection<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(citations);
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartArray();
            foreach (var page in CitedPage.Of(citations))
            {
                Page(writer, page);
                if (writer.BytesPending > Held) writer.Flush();
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Page(Utf8JsonWriter writer, CitedPage page)
    {
        writer.WriteStartObject();
        writer.WriteString("id", page.Key);
        writer.WriteString("type", "webpage");
        writer.WriteString("title", page.Source.Title);
        writer.WriteStartArray("author");
        writer.WriteStartObject();
        writer.WriteString("literal", page.Source.Publisher);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (page.Source.Published is { } date)
        {
            writer.WriteStartObject("issued");
            writer.WriteStartArray("date-parts");
            writer.WriteStartArray();
            foreach (var part in date.ToString().Split('-')) writer.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
            writer.WriteEndArray();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteString("URL", page.Source.Url);
        writer.WriteString("note", page.Bears);
        writer.WriteEndObject();
    }
}
