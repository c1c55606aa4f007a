using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Are a nation's partners tied to one another?</summary>
/// <remarks>
/// Local clustering 2t / (k (k − 1)), t = ties among the k neighbours: 0 (none) to 1 (all); null for k &lt; 2, where there is no pair to be tied.
/// O(Σ degree²), or less by bits. Watts and Strogatz 1998, doi:10.1038/30918.
/// </remarks>
public static class Clustering
{
    /// <summary>The local clustering of each node.</summary>
    public static ImmutableArray<double?> Of(MeasureGraph graph)
    {
        var among = CommonNeighbours.TiesAmong(graph);
        return [.. among.Select((ties, node) => graph.Degree(node) is var k && k < 2 ? (double?)null : 2.0 * ties / (k * (k - 1.0)))];
    }

    /// <summary>
    /// Transitivity, the share of the network's two-paths whose ends are tied: 3 · triangles / two-paths, 0 to 1; null where there is no two-path.
    /// Nodes without a tie and the parts of the network add nothing of their own. O(Σ degree²), or less by bits. Newman 2003, doi:10.1137/S003614450342480.
    /// </summary>
    public static double? Transitivity(MeasureGraph graph)
    {
        var paths = 0.0;
        for (var node = 0; node < graph.Nodes; node++) paths += graph.Degree(node) * (graph.Degree(node) - 1.0) / 2;
        return paths == 0 ? null : CommonNeighbours.TiesAmong(graph).Sum() / paths;
    }
}
