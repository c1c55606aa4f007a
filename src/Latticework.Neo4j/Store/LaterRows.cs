using System.Collections.Concurrent;

namespace Latticework.Neo4j;

/// <summary>What new facts bring that can only be written when all facts are there.</summary>
internal sealed class LaterRows
{
    private readonly ConcurrentQueue<object?[]> rows = new();

    /// <summary>Each fact that has relationships to other facts, or other readings, with both and its hash.</summary>
    public IReadOnlyCollection<object?[]> Rows => rows;

    /// <summary>Takes from a fact what it brings, and with it its hash: without one it does not pass for whole.</summary>
    public GraphFact Take(GraphFact fact)
    {
        object?[] related = [.. fact.Links.Where(link => link.End == GraphEnd.Fact).Select(link => new object?[] { link.Key, link.Type, link.Pos })];
        if (related.Length + fact.Readings.Count == 0) return fact;
        rows.Enqueue([fact.Id, fact.Properties["hash"], related, GraphRows.OfReadings(fact)]);
        fact.Properties.Remove("hash");
        return fact;
    }
}
