using System.Collections.Concurrent;

namespace Latticework.Neo4j;

/// <summary>What new facts bring that can only be written when all facts are seen.</summary>
internal sealed class LaterRows
{
    private readonly ConcurrentQueue<object?[]> relations = new();
    private readonly ConcurrentQueue<object?[]> readings = new();

    /// <summary>Their relationships to other facts.</summary>
    public IReadOnlyCollection<object?[]> Relations => relations;

    /// <summary>Their other readings.</summary>
    public IReadOnlyCollection<object?[]> Readings => readings;

    /// <summary>Takes what a fact brings.</summary>
    public void Add(GraphFact fact)
    {
        foreach (var link in fact.Links)
            if (link.End == GraphEnd.Fact) relations.Enqueue([fact.Id, link.Key, link.Type, link.Pos]);
        if (fact.Readings.Count > 0) readings.Enqueue([fact.Id, GraphRows.OfReadings(fact)]);
    }
}
