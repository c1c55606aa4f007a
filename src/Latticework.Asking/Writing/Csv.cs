using System.Text;

namespace Latticework.Asking;

/// <summary>Rows by RFC 4180, each ended by a line feed.</summary>
internal sealed class Csv
{
    private readonly StringBuilder text = new();

    public void Row(IEnumerable<string> cells)
    {
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

    public override string ToString() => text.ToString();
}
