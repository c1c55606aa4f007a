using System.Text;

namespace Latticework.Exchange;

/// <summary>Reads CSV by RFC 4180, row by row.</summary>
internal static class CsvRecords
{
    private const int LongestRow = 1 << 20;

    /// <summary>The rows with the line on which each starts, from 1; rows of nothing are passed over.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="ArgumentException">A row has more than 1,048,576 characters.</exception>
    public static IEnumerable<(int Line, string[] Cells)> Read(TextReader reader, string file)
    {
        var (cells, cell, quoted, line, start, any, length) = (new List<string>(), new StringBuilder(), false, 1, 1, false, 0);
        for (int read; (read = reader.Read()) >= 0;)
        {
            var c = (char)read;
            if (++length > LongestRow) throw new ArgumentException(FormattableString.Invariant($"'{file}' line {start}: the row has more than {LongestRow} characters; close the quote that was opened in it, or shorten it"));
            if (quoted)
            {
                if (c == '"' && reader.Peek() == '"') cell.Append((char)reader.Read());
                else if (c == '"') quoted = false;
                else cell.Append(c);
                if (c == '\n') line++;
                continue;
            }

            switch (c)
            {
                case '"':
                    (quoted, any) = (true, true);
                    break;
                case ',':
                    End();
                    any = true;
                    break;
                case '\r' when reader.Peek() == '\n':
                    break;
                case '\n':
                    if (any || cell.Length > 0) yield return (start, Row());
                    (start, length) = (++line, 0);
                    break;
                default:
                    cell.Append(c);
                    break;
            }
        }

        if (any || cell.Length > 0) yield return (start, Row());

        void End()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        string[] Row()
        {
            End();
            string[] row = [.. cells];
            cells.Clear();
            any = false;
            return row;
        }
    }
}
