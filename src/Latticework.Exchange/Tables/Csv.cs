namespace Latticework.Exchange;

/// <summary>Rows by RFC 4180, each ended by a line feed.</summary>
/// <param name="text">Where to write.</param>
public sealed class Csv(TextWriter text)
{
    /// <summary>Rows as UTF-8 without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, leaveOpen: true))
        {
            var csv = new Csv(text);
            foreach (var row in rows) csv.Row(row);
        }

        return bytes.ToArray();
    }

    /// <summary>Adds a row of cells as they are, in quotes where they must be.</summary>
    public void Row(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
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
