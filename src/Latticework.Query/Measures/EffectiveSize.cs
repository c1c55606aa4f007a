using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>How many of a nation's partners are not redundant to it?</summary>
/// <remarks>
/// Effective size k − 2t/k, t = ties among the k neighbours: 1 (all tied to one another) to k (none). Efficiency is that over k, 1/k to 1. Null for a node without a
/// tie. O(Σ degree²), or less by bits. Burt 1992, Structural Holes, ISBN 9780674843714; in this form Borgatti 1997, Connections 20(1), 35-38.
/// </remarks>
public static class EffectiveSize
{
    /// <summary>The effective size of each node's neighbourhood.</summary>
    public static ImmutableArray<double?> Of(MeasureGraph graph)
    {
        var among = CommonNeighbours.TiesAmong(graph);
        return [.. among.Select((ties, node) => graph.Degree(node) is var k && k == 0 ? (double?)null : k - (2.0 * ties / k))];
    }

    /// <summary>The efficiency of each node's neighbourhood.</summary>
    public static ImmutableArray<double?> Efficiency(MeasureGraph graph) => [.. Of(graph).Select((size, node) => size / graph.Degree(node))];
}
