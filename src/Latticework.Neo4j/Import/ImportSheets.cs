using System.Collections.Immutable;
using System.Text;

namespace Latticework.Neo4j;

/// <summary>The sheets of one import, opened when their first row comes, and the arguments that name them all.</summary>
/// <param name="open">Opens a file by its name.</param>
internal sealed class ImportSheets(Func<string, Stream> open) : IDisposable
{
    private readonly SortedDictionary<string, (string Argument, bool IsNodes, ImportSheet Sheet)> sheets = new(StringComparer.Ordinal);

    /// <summary>The sheet of nodes with labels, parted by colons.</summary>
    public ImportSheet Nodes(string name, string labels, params IEnumerable<string> columns) => Of(name, $"--nodes={labels}", isNodes: true, columns);

    /// <summary>The sheet of relationships of a type; their ends are the groups of ids that nodes name.</summary>
    public ImportSheet Relationships(string name, string type, string from, string to, params IEnumerable<string> properties) =>
        Of(name, $"--relationships={type}", isNodes: false, [$":START_ID({from})", $":END_ID({to})", .. properties]);

    /// <summary>Writes the headers and the arguments, once all rows are there.</summary>
    /// <param name="arguments">The name of the file of arguments.</param>
    public ImmutableArray<ImportFile> End(string arguments)
    {
        var lines = new StringBuilder();
        foreach (var (name, (argument, _, sheet)) in sheets.OrderByDescending(s => s.Value.IsNodes))
        {
            Write($"{name}-header.csv", sheet.Header);
            lines.Append(argument).Append('=').Append(name).Append("-header.csv,").Append(name).Append(".csv\n");
        }

        lines.Append("--array-delimiter=U+001F\n--multiline-fields=true\n--bad-tolerance=0\n");
        Write(arguments, lines.ToString());
        return [.. sheets.Select(s => new ImportFile(s.Key, s.Value.IsNodes, s.Value.Sheet.Rows))];
    }

    public void Dispose()
    {
        foreach (var (_, _, sheet) in sheets.Values) sheet.Dispose();
    }

    private ImportSheet Of(string name, string argument, bool isNodes, IEnumerable<string> columns)
    {
        if (!sheets.TryGetValue(name, out var known)) sheets[name] = known = (argument, isNodes, new([.. columns], open($"{name}.csv")));
        return known.Sheet;
    }

    private void Write(string name, string text)
    {
        using var stream = open(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
