using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Latticework.Query;

/// <summary>How many is a nation tied to, and by how much?</summary>
/// <remarks>
/// Degree k: the number of ties, 0 to n − 1. Strength: the sum of the ties' weights (facts), at least k. A node without a tie has 0 of both. O(ties).
/// Freeman 1978, doi:10.1016/0378-8733(78)90021-7; Barrat et al. 2004, doi:10.1073/pnas.0400087101.
/// </remarks>
public static class DegreeCounts
{
    /// <summary>The degree of each node.</summary>
    public static ImmutableArray<int> Of(MeasureGraph graph)
    {
        var degrees = new int[graph.Nodes];
        for (var node = 0; node < degrees.Length; node++) degrees[node] = graph.Degree(node);
        return ImmutableCollectionsMarshal.AsImmutableArray(degrees);
    }

    /// <summary>The strength of each node.</summary>
    public static ImmutableArray<long> Strengths(MeasureGraph graph)
    {
        var strengths = new long[graph.Nodes];
        for (var node = 0; node < strengths.Length; node++)
            foreach (var weight in graph.Weights(node)) strengths[node] += weight;
        return ImmutableCollectionsMarshal.AsImmutableArray(strengths);
    }

    /// <summary>
    /// Does one nation hold the ties? Freeman's degree centralisation Σ (k_max − k_i) / ((n − 1)(n − 2)): 1 in a star, 0 where all have as many ties.
    /// Nodes without a tie count in n. Null for fewer than three nodes. O(nodes). Freeman 1978, doi:10.1016/0378-8733(78)90021-7.
    /// </summary>
    public static double? Centralization(MeasureGraph graph)
    {
        if (graph.Nodes < 3) return null;
        long most = 0;
        for (var node = 0; node < graph.Nodes; node++) most = Math.Max(most, graph.Degree(node));
        return ((most * graph.Nodes) - (2.0 * graph.Ties)) / ((graph.Nodes - 1.0) * (graph.Nodes - 2.0));
    }

    /// <summary>Which share of all pairs is tied? 2 · ties / (n (n − 1)), 0 to 1; nodes without a tie count in n; null for fewer than two nodes. O(1).</summary>
    public static double? Density(MeasureGraph graph) => graph.Nodes < 2 ? null : 2.0 * graph.Ties / (graph.Nodes * (graph.Nodes - 1.0));
}
