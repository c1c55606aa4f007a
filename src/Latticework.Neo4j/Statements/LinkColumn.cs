using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>A column of a statement's rows that holds relationships, each a row of its own.</summary>
/// <param name="Type">The relationships' type.</param>
/// <param name="End">What stands at their other end.</param>
/// <param name="Columns">The columns of a relationship's row.</param>
internal sealed record LinkColumn(string Type, GraphEnd End, ImmutableArray<string> Columns)
{
    private readonly ShortRow sent = new(Columns);

    /// <summary>The relationships of a fact, by position.</summary>
    public object?[] Of(GraphFact fact, GraphEnds ends)
    {
        var links = fact.LinksOf(Type, End);
        if (links.Count == 0) return [];
        var rows = new object?[links.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = Row(links[i], ends);
        return rows;
    }

    private object?[] Row(GraphLink link, GraphEnds ends)
    {
        var row = new object?[Columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Columns[i] switch
            {
                "node" => ends.Of(End, link.Key),
                "pos" => link.Pos,
                var column => link.Property(column),
            };
        }

        return sent.Of(row);
    }
}
