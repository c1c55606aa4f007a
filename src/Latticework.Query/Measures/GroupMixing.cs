using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Do ties keep within groups or cross them?</summary>
/// <remarks>Groups are given as one number a node, of any values; equal numbers are one group. O(ties).</remarks>
public static class GroupMixing
{
    /// <summary>
    /// The participation coefficient of each node, 1 − Σ_s (k_is / k_i)² over the groups s, k_is its ties to nodes of s: 0 where all its partners are of one group,
    /// up to 1 − 1/groups where they are spread evenly; null for a node without a tie. Guimerà and Amaral 2005, doi:10.1038/nature03288.
    /// </summary>
    public static ImmutableArray<double?> Participation(MeasureGraph graph, ImmutableArray<int> groups)
    {
        var place = Places(groups);
        var counts = new long[place.Count];
        var values = new double?[graph.Nodes];
        for (var node = 0; node < values.Length; node++)
        {
            var k = graph.Degree(node);
            if (k == 0) continue;
            foreach (var near in graph[node]) counts[place[groups[near]]]++;
            values[node] = 1 - (counts.Sum(c => c * c) / ((double)k * k));
            Array.Clear(counts);
        }

        return [.. values];
    }

    /// <summary>
    /// The E-I index (E − I) / (E + I), E the ties between groups and I those within: −1 (all within) to 1 (all between); null in a network without a tie.
    /// Krackhardt and Stern 1988, doi:10.2307/2786835.
    /// </summary>
    public static double? ExternalInternal(MeasureGraph graph, ImmutableArray<int> groups)
    {
        var between = 0;
        for (var node = 0; node < graph.Nodes; node++)
            foreach (var near in graph[node])
                if (near > node && groups[near] != groups[node]) between++;
        return graph.Ties == 0 ? null : ((2.0 * between) - graph.Ties) / graph.Ties;
    }

    private static Dictionary<int, int> Places(ImmutableArray<int> groups) => groups.Distinct().Order().Index().ToDictionary(g => g.Item, g => g.Index);
}
