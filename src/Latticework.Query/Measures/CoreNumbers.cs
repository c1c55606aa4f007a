using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Latticework.Query;

/// <summary>How deep in the network's core is a nation?</summary>
/// <remarks>
/// The k-core number: the greatest k for which a node is in a part of the network where all have at least k ties within the part; 0 for a node without a tie, at most its
/// degree. O(nodes + ties). Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
/// </remarks>
public static class CoreNumbers
{
    /// <summary>The core number of each node.</summary>
    public static ImmutableArray<int> Of(MeasureGraph graph)
    {
        // Nodes in the order of what is left of their degree; `first` is where each degree begins.
        var (left, order, place, first) = InOrderOfDegree(graph);
        for (var at = 0; at < order.Length; at++)
        {
            var node = order[at];
            var own = left[node];
            foreach (var near in graph[node])
            {
                var degree = left[near];
                if (degree <= own) continue;
                var (from, to) = (place[near], first[degree]++);
                var swapped = order[to];
                (order[from], order[to]) = (swapped, near);
                (place[near], place[swapped]) = (to, from);
                left[near] = degree - 1;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(left);
    }

    private static (int[] Degrees, int[] Order, int[] Place, int[] First) InOrderOfDegree(MeasureGraph graph)
    {
        var n = graph.Nodes;
        var (degrees, order, place, first, next) = (new int[n], new int[n], new int[n], new int[n + 1], new int[n + 1]);
        for (var node = 0; node < n; node++) first[(degrees[node] = graph.Degree(node)) + 1]++;
        for (var degree = 0; degree < n; degree++) first[degree + 1] += first[degree];
        first.CopyTo(next, 0);
        for (var node = 0; node < n; node++) order[place[node] = next[degrees[node]]++] = node;
        return (degrees, order, place, first);
    }
}
