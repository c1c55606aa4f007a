namespace Latticework.Exchange;

/// <summary>Rows by RFC 4180, each ended by a line feed, in UTF-8 without a byte order mark.</summary>
public static class Csv
{
    /// <summary>Rows of cells as they are, in quotes where they must be.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        Write(bytes, rows);
        return bytes.ToArray();
    }

    /// <summary>Writes such rows, one by one.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(Stream stream, IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StreamWriter(stream, bufferSize: 1 << 16, leaveOpen: true);
        foreach (var row in rows) Write(text, row);
    }

    private static void Write(StreamWriter text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) text.Write(',');
            first = false;
            if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Write(cell);
            else text.Write($"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        text.Write('\n');
    }
}
