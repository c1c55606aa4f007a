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
        // Level by level, nodes with no more ties left than the level are taken away; what a node then has left is its core number, and is not lowered again.
        // A node is looked at once a level up to its own, that is at most as often as it has ties, and once more.
        var (left, there, away) = (new int[graph.Nodes], new int[graph.Nodes], new int[graph.Nodes]);
        for (var node = 0; node < graph.Nodes; node++) (left[node], there[node]) = (graph.Degree(node), node);
        var remaining = there.Length;
        for (var level = 0; remaining > 0; level++)
        {
            var (kept, waiting) = (0, 0);
            foreach (var node in there.AsSpan(0, remaining))
            {
                if (left[node] > level) there[kept++] = node;
                else if (left[node] == level) away[waiting++] = node;
            }

            remaining = kept;
            while (waiting > 0)
                foreach (var near in graph[away[--waiting]])
                    if (left[near] > level && --left[near] == level) away[waiting++] = near;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(left);
    }
}
