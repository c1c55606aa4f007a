using System.Text;

namespace Latticework.Exchange;

/// <summary>Rows by RFC 4180 in UTF-8 without a byte order mark, each ended by a line feed.</summary>
public sealed class Csv
{
    private readonly StringBuilder text = new();

    /// <summary>Adds a row of cells as they are, in quotes where they must be.</summary>
    public void Row(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) text.Append(',');
            first = false;
            if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(cell);
            else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append('\n');
    }

    /// <summary>The rows so far.</summary>
    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
