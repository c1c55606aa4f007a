using System.Collections.Concurrent;

namespace Latticework.Neo4j;

/// <summary>What new facts bring that can only be written when all facts are there.</summary>
internal sealed class LaterRows
{
    private readonly ConcurrentQueue<object?[]> relations = new();
    private readonly ConcurrentQueue<object?[]> readings = new();
    private readonly ConcurrentQueue<object?[]> marks = new();

    /// <summary>Their relationships to other facts.</summary>
    public IReadOnlyCollection<object?[]> Relations => relations;

    /// <summary>Their other readings.</summary>
    public IReadOnlyCollection<object?[]> Readings => readings;

    /// <summary>The hashes of those that have one or the other.</summary>
    public IReadOnlyCollection<object?[]> Marks => marks;

    /// <summary>Takes what a fact brings, and with it the fact's hash: without one it does not pass for whole.</summary>
    public void Take(GraphFact fact)
    {
        var related = fact.Links.Where(link => link.End == GraphEnd.Fact).ToList();
        if (related.Count + fact.Readings.Count == 0) return;
        foreach (var link in related) relations.Enqueue([fact.Id, link.Key, link.Type, link.Pos]);
        if (fact.Readings.Count > 0) readings.Enqueue([fact.Id, GraphRows.OfReadings(fact)]);
        marks.Enqueue([fact.Id, fact.Properties["hash"]]);
        fact.Properties.Remove("hash");
    }
}
