using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>How often does a nation lie between others?</summary>
/// <remarks>
/// Σ over unordered pairs s, t of the share of their geodesics that pass through i, ends not counted: 0 to (n − 1)(n − 2)/2, unnormalised. A pair that is not
/// connected adds nothing; a node without a tie has 0. By Brandes' accumulation, O(nodes · ties): Brandes 2001, doi:10.1080/0022250X.2001.9990249; the measure is
/// Freeman's 1977, doi:10.2307/3033543.
/// </remarks>
public static class Betweenness
{
    /// <summary>The betweenness of each node.</summary>
    public static ImmutableArray<double> Of(MeasureGraph graph)
    {
        var total = new double[graph.Nodes];
        var components = Components.In(graph);
        var search = new GeodesicCounts(graph);
        for (var source = 0; source < total.Length; source++)
        {
            if (graph.Degree(source) == 0) continue;
            search.From(source, components.Sizes[components.Of[source]]);
            search.AddShares(total);
        }

        // Each pair was met from both of its ends.
        for (var node = 0; node < total.Length; node++) total[node] /= 2;
        return [.. total];
    }
}
