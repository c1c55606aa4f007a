namespace Latticework.Query.Tests;

/// <summary>The measures from their definitions, on a matrix of ties, without care for time.</summary>
internal sealed class NaiveMeasures
{
    private readonly int n;
    private readonly bool[,] tied;
    private readonly List<int>[] near;

    public NaiveMeasures(MeasureGraph graph)
    {
        n = graph.Nodes;
        tied = new bool[n, n];
        foreach (var (a, b, _) in graph.Ties()) tied[a, b] = tied[b, a] = true;
        near = [.. Nodes.Select(i => Nodes.Where(j => tied[i, j]).ToList())];
        Distances = Distance();
    }

    /// <summary>Ties along a geodesic; -1 where there is none. By Floyd and Warshall.</summary>
    public int[,] Distances { get; }

    public IEnumerable<int> Nodes => Enumerable.Range(0, n);

    public List<int> Near(int i) => near[i];

    public int TiesAmong(int i) => Pairs(Near(i)).Count(p => tied[p.One, p.Other]);

    public double Closeness(int i) => n < 2 ? 0 : Nodes.Where(j => Distances[i, j] > 0).Sum(j => 1.0 / Distances[i, j]) / (n - 1);

    /// <summary>By counting walks of the length of the distance, which are the geodesics.</summary>
    public double Betweenness(int i) => Pairs([.. Nodes.Where(j => j != i)])
        .Where(p => Distances[p.One, i] > 0 && Distances[i, p.Other] > 0 && Distances[p.One, i] + Distances[i, p.Other] == Distances[p.One, p.Other])
        .Sum(p => Walks(p.One, i, Distances[p.One, i]) * Walks(i, p.Other, Distances[i, p.Other]) / Walks(p.One, p.Other, Distances[p.One, p.Other]));

    /// <summary>By following ties at random very long; from equal values, half of each step staying in place.</summary>
    public double[] Eigenvector()
    {
        var x = Enumerable.Repeat(1.0, n).ToArray();
        for (var step = 0; step < 20_000; step++)
        {
            double[] next = [.. Nodes.Select(i => x[i] + Near(i).Sum(j => x[j]))];
            var most = next.Max();
            x = [.. next.Select(v => v / most)];
        }

        return [.. x.Select(v => v < 1e-9 ? 0 : v)];
    }

    public double[] PageRank()
    {
        var x = Enumerable.Repeat(1.0 / n, n).ToArray();
        for (var step = 0; step < 250; step++)
        {
            var alone = Nodes.Where(i => Near(i).Count == 0).Sum(i => x[i]);
            x = [.. Nodes.Select(i => (0.15 / n) + (0.85 * (Near(i).Sum(j => x[j] / Near(j).Count) + (alone / n))))];
        }

        return x;
    }

    public double? Constraint(int i) => Near(i) is { Count: > 0 } all
        ? all.Sum(j => Math.Pow(Share(i, j) + Nodes.Where(q => q != i && q != j).Sum(q => Share(i, q) * Share(q, j)), 2))
        : null;

    /// <summary>Burt's own form: each partner counts as far as it is not redundant with the others.</summary>
    public double? EffectiveSize(int i) => Near(i) is { Count: > 0 } all
        ? all.Sum(j => 1 - all.Where(q => q != j).Sum(q => Share(i, q) * (tied[j, q] ? 1 : 0)))
        : null;

    /// <summary>By taking away, for each k, whoever has fewer than k ties left.</summary>
    public int Core(int i)
    {
        for (var k = n; k > 0; k--)
        {
            var left = Nodes.ToHashSet();
            while (left.RemoveWhere(j => Near(j).Count(left.Contains) < k) > 0) { }
            if (left.Contains(i)) return k;
        }

        return 0;
    }

    /// <summary>The five roles over each ordered open two-path.</summary>
    public Brokerage Roles(int b, IReadOnlyList<int> groups)
    {
        var found = from a in Near(b)
                    from c in Near(b)
                    where a != c && !tied[a, c]
                    select (Own: groups[a] == groups[b], To: groups[c] == groups[b], Ends: groups[a] == groups[c]);
        var paths = found.ToList();
        return new(
            paths.Count(p => p is { Own: true, To: true }),
            paths.Count(p => p is { Own: false, To: true }),
            paths.Count(p => p is { Own: true, To: false }),
            paths.Count(p => p is { Own: false, To: false, Ends: true }),
            paths.Count(p => p is { Own: false, To: false, Ends: false }));
    }

    /// <summary>The pairs of other nodes that are connected, and those of them that are so without a node.</summary>
    public (int With, int Without) ConnectedPairs(int hub)
    {
        var less = new NaiveMeasures(MeasureGraph.Create(n, Pairs([.. Nodes]).Where(p => tied[p.One, p.Other] && p.One != hub && p.Other != hub)));
        var others = Pairs([.. Nodes.Where(i => i != hub)]).ToList();
        return (others.Count(p => Distances[p.One, p.Other] > 0), others.Count(p => less.Distances[p.One, p.Other] > 0));
    }

    public static IEnumerable<(int One, int Other)> Pairs(List<int> nodes) => MeasureNetworks.Pairs(nodes.Count).Select(p => (nodes[p.One], nodes[p.Other]));

    private double Share(int i, int j) => tied[i, j] ? 1.0 / Near(i).Count : 0;

    private double Walks(int from, int to, int length) => length == 0 ? (from == to ? 1 : 0) : Near(from).Sum(next => Walks(next, to, length - 1));

    private int[,] Distance()
    {
        var d = new int[n, n];
        foreach (var i in Nodes)
            foreach (var j in Nodes) d[i, j] = i == j ? 0 : tied[i, j] ? 1 : -1;
        foreach (var k in Nodes)
            foreach (var i in Nodes)
                foreach (var j in Nodes)
                    if (d[i, k] >= 0 && d[k, j] >= 0 && (d[i, j] < 0 || d[i, k] + d[k, j] < d[i, j])) d[i, j] = d[i, k] + d[k, j];
        return d;
    }
}
