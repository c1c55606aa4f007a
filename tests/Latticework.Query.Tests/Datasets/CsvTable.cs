using System.Text;

namespace Latticework.Query.Tests;

/// <summary>A CSV file with a header: fields by column name; quoted fields may hold commas and doubled quotes.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private CsvTable(string[] header, List<string[]> rows)
    {
        _columns = header.Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        _rows = rows;
    }

    public int Count => _rows.Count;

    public string this[int row, string column] => _rows[row][_columns[column]];

    public static CsvTable Read(string path)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        var header = lines.MoveNext() ? Fields(lines.Current) : [];
        var rows = new List<string[]>();
        while (lines.MoveNext()) rows.Add(Fields(lines.Current));
        return new CsvTable(header, rows);
    }

    public static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[i++]);
                else quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
