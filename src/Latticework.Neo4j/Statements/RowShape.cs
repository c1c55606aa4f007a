using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>The columns of the rows that a statement takes, as its header names them.</summary>
/// <remarks>Rows go as lists, not maps: they are shorter and the server plans them better. What most rows lack stands last, and is not sent.</remarks>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<CypherFile, RowShape> Known = new();

    private readonly ImmutableDictionary<string, ImmutableArray<string>> lines;
    private readonly ImmutableArray<(string Name, LinkColumn? Links)> columns;

    private readonly ShortRow sent;

    private RowShape(ImmutableDictionary<string, ImmutableArray<string>> lines)
    {
        this.lines = lines;
        sent = new(Columns);
        columns = [.. Columns.Select(column => (column, column.Split(':') is [var type, var end] ? new LinkColumn(type, Enum.Parse<GraphEnd>(end), lines[column]) : null))];
    }

    /// <summary>The columns of a row.</summary>
    public ImmutableArray<string> Columns => lines["columns"];

    /// <summary>The columns of the rows inside a column.</summary>
    public ImmutableArray<string> this[string column] => lines[column];

    /// <summary>The shape that a statement's header gives.</summary>
    public static RowShape Of(CypherFile file) => Known.GetOrAdd(file, one => new(one.Header
        .Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2)
        .ToImmutableDictionary(parts => parts[0], parts => parts[1].Split(' ').ToImmutableArray(), StringComparer.Ordinal)));

    /// <summary>A fact with its relationships as a row.</summary>
    public object?[] Row(GraphFact fact, GraphEnds ends)
    {
        var row = new object?[columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var (name, links) = columns[i];
            row[i] = links is not null ? links.Of(fact, ends) : name == "id" ? fact.Id : fact.Properties.GetValueOrDefault(name);
        }

        return sent.Of(row);
    }

    /// <summary>A row as it is sent.</summary>
    public object?[] Sent(object?[] row) => sent.Of([.. row]);
}
