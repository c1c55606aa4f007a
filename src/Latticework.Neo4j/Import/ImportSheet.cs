using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Latticework.Neo4j;

/// <summary>Nodes or relationships as rows for <c>neo4j-admin</c>, written as they come. The header comes last: the type of a column shows in its values.</summary>
/// <remarks>An absent value is an empty cell, an empty text two quotation marks; the items of a list are parted by U+001F.</remarks>
internal sealed class ImportSheet : IDisposable
{
    /// <summary>What parts the items of a list.</summary>
    public const char Between = '\u001F';

    private readonly ImmutableArray<string> columns;
    private readonly string?[] types;
    private readonly StreamWriter writer;

    /// <param name="columns">A property's name, or with a colon what <c>neo4j-admin</c> calls a field: <c>id:ID(Fact)</c>.</param>
    /// <param name="rows">Where the rows go; closed in the end.</param>
    public ImportSheet(ImmutableArray<string> columns, Stream rows)
    {
        this.columns = columns;
        types = new string?[columns.Length];
        writer = new(rows, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    /// <summary>The names of the columns, each with its type.</summary>
    public string Header => string.Join(',', columns.Select((column, i) => column.Contains(':', StringComparison.Ordinal) ? column : column + types[i])) + "\n";

    /// <summary>Writes a row.</summary>
    /// <exception cref="ArgumentException">A value has another type than those above it, or a list cannot be parted.</exception>
    public void Row(params IEnumerable<object?> cells)
    {
        var i = 0;
        foreach (var cell in cells)
        {
            if (i > 0) writer.Write(',');
            if (cell is not null) Write(cell, i);
            i++;
        }

        writer.Write('\n');
        Rows++;
    }

    public void Dispose() => writer.Dispose();

    private void Write(object cell, int column)
    {
        var (type, text) = cell switch
        {
            string value => ("", Quoted(value)),
            bool mark => (":boolean", mark ? "true" : "false"),
            DateOnly day => (":date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            int or long => (":long", ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture)),
            IEnumerable<object?> items => (":string[]", Quoted(string.Join(Between, items.Select(Item)))),
            _ => throw new ArgumentException($"{columns[column]}: {cell.GetType().Name} has no form in a file for neo4j-admin"),
        };
        types[column] ??= type;
        if (types[column] != type) throw new ArgumentException($"{columns[column]}: a value '{text}' where others are of type {types[column]}");
        writer.Write(text);
    }

    private static string Item(object? item) => item is string text && !text.Contains(Between, StringComparison.Ordinal)
        ? text
        : throw new ArgumentException($"'{item}' holds U+001F, which parts the items of a list in files for neo4j-admin; take it out of the facts");

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
