using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A loopless path between two nations, every hop with its facts.</summary>
/// <param name="Length">The number of hops.</param>
/// <param name="Nations">The nations along the path, both ends included.</param>
/// <param name="Hops">The hops.</param>
public sealed record RelationPath(int Length, ImmutableArray<ActorCode> Nations, ImmutableArray<PathHop> Hops) : ICited
{
    IEnumerable<FactId> ICited.Facts => Hops.SelectMany(h => h.Facts);

    internal static RelationPath Along(RelationGraph graph, ImmutableArray<ActorCode> nations) => new(
        nations.Length - 1,
        nations,
        [.. nations.Zip(nations.Skip(1), (a, b) => new PathHop(a, b, graph.Between(a, b)!.Facts))]);
}
