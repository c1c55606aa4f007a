using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>One load, planned under the lock.</summary>
/// <param name="Target">What the graph shall hold.</param>
/// <param name="Held">What it said of itself when the lock was taken.</param>
/// <param name="Plan">What is to happen.</param>
/// <param name="Added">The plan's added facts, by whether a retired node waits for them.</param>
/// <param name="Run">The load's own name.</param>
internal sealed record GraphLoad(GraphTarget Target, HeldDataset Held, FactPlan Plan, ILookup<bool, GraphFact> Added, string Run)
{
    /// <summary>Added facts that the graph has never held, or not kept.</summary>
    public IEnumerable<GraphFact> New => Added[false];

    /// <summary>Added facts whose retired nodes come back.</summary>
    public IEnumerable<GraphFact> Revived => Added[true];
}
