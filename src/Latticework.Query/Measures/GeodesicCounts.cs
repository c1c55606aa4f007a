namespace Latticework.Query;

/// <summary>The number of geodesics from one node to each other, and what share of them passes through whom, level by level of distance.</summary>
/// <remarks>
/// A level is found from the one before it, or, where fewer ties are left outside than lead out of it, by looking back from all that is not yet reached: Beamer,
/// Asanović and Patterson 2012, doi:10.1109/SC.2012.50. Whoever is not on the level looked at has the number 0, so that sums need no questions.
/// </remarks>
internal sealed class GeodesicCounts
{
    private readonly MeasureGraph graph;
    private readonly int[] queue;
    private readonly int[] distance;
    private readonly double[] paths;
    private readonly double[] share;
    private readonly double[] onLevel;
    private readonly List<int> levels = [];

    public GeodesicCounts(MeasureGraph graph)
    {
        this.graph = graph;
        (queue, distance) = (new int[graph.Nodes], new int[graph.Nodes]);
        (paths, share, onLevel) = (new double[graph.Nodes], new double[graph.Nodes], new double[graph.Nodes]);
        Array.Fill(distance, -1);
    }

    /// <summary>Counts the geodesics from a node to all others of its component.</summary>
    /// <param name="source">The node.</param>
    /// <param name="reachable">How many nodes its component has.</param>
    public void From(int source, int reachable)
    {
        if (levels.Count > 0)
            foreach (var node in queue.AsSpan(..levels[^1])) distance[node] = -1;
        levels.Clear();
        levels.AddRange(0, 1);
        (queue[0], distance[source], paths[source]) = (source, 0, 1);
        for (var outside = (2L * graph.Ties) - graph.Degree(source); levels[^1] < reachable;)
        {
            var leading = 0L;
            foreach (var node in Level(^1)) leading += graph.Degree(node);
            levels.Add(leading <= outside ? Forward() : Backward());
            foreach (var node in Level(^1)) outside -= graph.Degree(node);
        }
    }

    /// <summary>Adds to each node the share of the geodesics from the source to each other node that passes through it.</summary>
    public void AddShares(double[] total)
    {
        foreach (var node in queue.AsSpan(..levels[^1])) share[node] = 0;
        for (var level = levels.Count - 1; level > 1; level--)
        {
            var before = level > 2 ? Level(level - 1) : [];
            foreach (var node in before) onLevel[node] = paths[node];
            foreach (var node in Level(level))
            {
                total[node] += share[node];
                if (level == 2) continue;
                var each = (1 + share[node]) / paths[node];
                foreach (var other in graph[node]) share[other] += onLevel[other] * each;
            }

            foreach (var node in before) onLevel[node] = 0;
        }
    }

    private ReadOnlySpan<int> Level(Index end) => Level(end.GetOffset(levels.Count));

    private ReadOnlySpan<int> Level(int end) => queue.AsSpan(levels[end - 1]..levels[end]);

    private int Forward()
    {
        var (reached, next) = (levels[^1], levels.Count - 1);
        foreach (var node in Level(^1))
        {
            var count = paths[node];
            foreach (var other in graph[node])
            {
                if (distance[other] < 0)
                {
                    (distance[other], paths[other]) = (next, count);
                    queue[reached++] = other;
                }
                else if (distance[other] == next)
                {
                    paths[other] += count;
                }
            }
        }

        return reached;
    }

    private int Backward()
    {
        var (reached, next) = (levels[^1], levels.Count - 1);
        foreach (var node in Level(^1)) onLevel[node] = paths[node];
        for (var node = 0; node < distance.Length; node++)
        {
            if (distance[node] >= 0) continue;
            var count = 0.0;
            foreach (var other in graph[node]) count += onLevel[other];
            if (count == 0) continue;
            (distance[node], paths[node]) = (next, count);
            queue[reached++] = node;
        }

        foreach (var node in Level(^1)) onLevel[node] = 0;
        return reached;
    }
}
