using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Into how many parts does the network fall, within which each node reaches each other?</summary>
/// <remarks>Components are numbered from 0 in the order of their first node; a node without a tie is one of its own. O(nodes + ties).</remarks>
public sealed class Components
{
    private Components(ImmutableArray<int> of, ImmutableArray<int> sizes) => (Of, Sizes) = (of, sizes);

    /// <summary>The component of each node.</summary>
    public ImmutableArray<int> Of { get; }

    /// <summary>The number of nodes of each component.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The number of components.</summary>
    public int Count => Sizes.Length;

    /// <summary>Finds the components.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="without">A node to leave out, which then belongs to no component (−1); null: none.</param>
    public static Components In(MeasureGraph graph, int? without = null)
    {
        var of = new int[graph.Nodes];
        Array.Fill(of, -1);
        List<int> sizes = [];
        var queue = new int[graph.Nodes];
        var (found, wanted) = (0, graph.Nodes - (without is null ? 0 : 1));
        for (var first = 0; found < wanted; first++)
        {
            if (of[first] >= 0 || first == without) continue;
            var begun = found;
            of[first] = sizes.Count;
            queue[found++] = first;
            for (var at = begun; at < found && found < wanted; at++)
            {
                foreach (var next in graph[queue[at]])
                {
                    if (of[next] >= 0 || next == without) continue;
                    of[next] = sizes.Count;
                    queue[found++] = next;
                }
            }

            sizes.Add(found - begun);
        }

        return new([.. of], [.. sizes]);
    }
}
