using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>How near is a nation to all others?</summary>
/// <remarks>
/// Harmonic closeness Σ_j 1/d(i,j) / (n − 1), d in ties along a geodesic; what cannot be reached adds 0, so that disconnected networks have it too.
/// 0 for a node without a tie, 1 for one tied to all others; 0 in a network of one. O(nodes · ties), much less where the network is dense.
/// Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3.
/// </remarks>
public static class HarmonicCloseness
{
    /// <summary>The closeness of each node.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="among">n, where more nodes count than the network has, each of them without a tie; null: the network's own.</param>
    public static ImmutableArray<double> Of(MeasureGraph graph, int? among = null)
    {
        var others = (among ?? graph.Nodes) - 1;
        var closeness = new double[graph.Nodes];
        if (others < 1) return [.. closeness];
        var components = Components.In(graph);
        var queue = new int[graph.Nodes];
        var seen = new int[graph.Nodes];
        for (var source = 0; source < closeness.Length; source++)
            closeness[source] = Sum(graph, source, components.Sizes[components.Of[source]], queue, seen) / others;
        return [.. closeness];
    }

    /// <summary>Adds up distance by distance, so that the sum depends on how many are how far, not on their numbers.</summary>
    private static double Sum(MeasureGraph graph, int source, int reachable, int[] queue, int[] seen)
    {
        var mark = source + 1;
        var (count, from, sum) = (1, 0, 0.0);
        queue[0] = source;
        seen[source] = mark;
        for (var distance = 1; count < reachable; distance++)
        {
            var to = count;
            for (; from < to && count < reachable; from++)
            {
                foreach (var next in graph[queue[from]])
                {
                    if (seen[next] == mark) continue;
                    seen[next] = mark;
                    queue[count++] = next;
                }
            }

            from = to;
            sum += (double)(count - to) / distance;
        }

        return sum;
    }
}
