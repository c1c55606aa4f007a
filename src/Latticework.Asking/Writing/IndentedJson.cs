using System.Text.Encodings.Web;
using System.Text.Json;

namespace Latticework.Asking;

/// <summary>How all JSON that a person may read is laid out: indented, lines ended by LF, only what must be escaped escaped.</summary>
public static class IndentedJson
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>One value with an end of line, in UTF-8.</summary>
    /// <param name="write">Writes the value.</param>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing)) write(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
