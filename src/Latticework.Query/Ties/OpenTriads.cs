using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The pairs of a network that are not tied but share partners, by shared partners, then Adamic-Adar, then codes.</summary>
internal static class OpenTriads
{
    /// <summary>All of them, or those between two partners of a hub. O(n² · n / 64 + shared partners).</summary>
    public static ImmutableArray<(ActorCode A, ActorCode B, int Shared, double AdamicAdar)> Of(RelationGraph graph, ActorCode? hub)
    {
        var nations = graph.Actors;
        var ties = TieBits.Of(nations, graph.Ties);
        var among = hub is null ? [.. Enumerable.Range(0, nations.Length)] : graph.PartnersOf(hub).Select(p => nations.BinarySearch(p.Partner)).ToArray();
        List<(int A, int B, int Shared, double AdamicAdar)> open = [];
        for (var i = 0; i < among.Length; i++)
            for (var j = i + 1; j < among.Length; j++)
            {
                var (a, b) = (among[i], among[j]);
                if (!ties.Tied(a, b) && ties.Shared(a, b) is var shared and > 0) open.Add((a, b, shared, AdamicAdar(ties, a, b)));
            }

        return
        [
            .. open.OrderByDescending(p => p.Shared).ThenByDescending(p => p.AdamicAdar).ThenBy(p => p.A).ThenBy(p => p.B)
                .Select(p => (nations[p.A], nations[p.B], p.Shared, p.AdamicAdar)),
        ];
    }

    /// <summary>Summed by rising degree, so that partners of the same degrees give the same number to the last bit, and codes decide.</summary>
    private static double AdamicAdar(TieBits ties, int a, int b) =>
        TieBits.Members(ties.Common(ties[a], b)).Select(ties.Degree).Order().Sum(degree => 1 / Math.Log(degree));
}
