using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>A column of a statement's rows that holds relationships, each a row of its own.</summary>
/// <param name="Type">The relationships' type.</param>
/// <param name="End">What stands at their other end.</param>
/// <param name="Columns">The columns of a relationship's row.</param>
internal sealed record LinkColumn(string Type, GraphEnd End, ImmutableArray<string> Columns)
{
    /// <summary>The relationships of a fact, by position.</summary>
    public object?[] Of(GraphFact fact, GraphEnds ends) => [.. fact.LinksOf(Type, End).Select(link => Row(link, ends))];

    private object?[] Row(GraphLink link, GraphEnds ends)
    {
        var row = new object?[Columns.Length];
        var length = 0;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Columns[i] switch
            {
                "node" => ends.Of(End, link.Key),
                "pos" => link.Pos,
                var column => link.Properties.GetValueOrDefault(column),
            };
            if (row[i] is not null) length = i + 1;
        }

        // To Cypher, what lies behind the end of a list is null.
        return length < row.Length ? row[..length] : row;
    }
}
