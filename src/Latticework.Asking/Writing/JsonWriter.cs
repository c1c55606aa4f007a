using System.Text.Encodings.Web;
using System.Text.Json;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer as JSON, with the items in the order and the fields asked for.</summary>
internal static class JsonWriter
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write<T>(AnswerPage<T> answer) where T : ICited
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(stream, answer.Answer);
        return answer.Fields.IsDefault && answer.Items == answer.Answer.Items ? stream.ToArray() : Rewrite(stream.ToArray(), answer);
    }

    private static byte[] Rewrite<T>(byte[] whole, AnswerPage<T> answer) where T : ICited
    {
        using var document = JsonDocument.Parse(whole);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name != "items")
                {
                    property.WriteTo(writer);
                    continue;
                }

                writer.WriteStartArray("items");
                foreach (var item in answer.Items) Item(writer, AnswerJson.Item(item), answer);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Item<T>(Utf8JsonWriter writer, JsonElement item, AnswerPage<T> answer) where T : ICited
    {
        if (answer.Fields.IsDefault)
        {
            item.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var field in answer.Fields)
        {
            if (!item.TryGetProperty(field, out var value)) continue;
            writer.WritePropertyName(field);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
