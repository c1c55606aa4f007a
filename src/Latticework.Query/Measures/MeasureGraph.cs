using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>
/// A small network of numbers on which the measures are worked out: nodes 0 … n − 1, and for each its neighbours, ascending. Undirected, without
/// loops and parallel ties, immutable. Whoever has nations keeps them beside it, in the order of their codes.
/// </summary>
/// <remarks>The neighbours of all nodes lie end to end in one array, so that a measure walks through memory in order.</remarks>
public sealed class MeasureGraph
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] weights;

    private MeasureGraph(int[] starts, int[] ends, int[] weights) => (this.starts, this.ends, this.weights) = (starts, ends, weights);

    /// <summary>The number of nodes.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>The number of ties.</summary>
    public int Ties => ends.Length / 2;

    /// <summary>The nodes tied to a node, ascending.</summary>
    public ReadOnlySpan<int> this[int node] => ends.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The number of a node's ties.</summary>
    public int Degree(int node) => starts[node + 1] - starts[node];

    /// <summary>The weights of a node's ties, in the order of its neighbours.</summary>
    public ReadOnlySpan<int> Weights(int node) => weights.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>Whether two nodes are tied. O(log degree).</summary>
    public bool AreTied(int one, int other) => this[one].BinarySearch(other) >= 0;

    /// <summary>Builds a network from its ties.</summary>
    /// <param name="nodes">The number of nodes, 0 or more.</param>
    /// <param name="ties">Pairs of different nodes in any order, each pair at most once, with its weight.</param>
    /// <exception cref="ArgumentException">A node is not in 0 … <paramref name="nodes"/> − 1, is tied to itself, or a pair comes twice.</exception>
    public static MeasureGraph Create(int nodes, IEnumerable<(int One, int Other, int Weight)> ties)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        var pairs = ties.Select(t => (Least: Math.Min(t.One, t.Other), Greatest: Math.Max(t.One, t.Other), t.Weight)).ToArray();
        Array.Sort(pairs);
        var starts = new int[nodes + 1];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (one, other, _) = pairs[i];
            if (one < 0 || other >= nodes) throw new ArgumentException($"the pair {one}-{other} names no node; nodes go from 0 to {nodes - 1}");
            if (one == other) throw new ArgumentException($"node {one} is tied to itself; a tie has two different ends");
            if (i > 0 && (pairs[i - 1].Least, pairs[i - 1].Greatest) == (one, other)) throw new ArgumentException($"the pair {one}-{other} comes twice; give it once, with its weight");
            starts[one + 1]++;
            starts[other + 1]++;
        }

        for (var node = 0; node < nodes; node++) starts[node + 1] += starts[node];
        var (ends, weights, next) = (new int[2 * pairs.Length], new int[2 * pairs.Length], starts[..nodes]);
        foreach (var (one, other, weight) in pairs) Put(other, one, weight);
        foreach (var (one, other, weight) in pairs) Put(one, other, weight);
        return new(starts, ends, weights);

        void Put(int from, int to, int weight)
        {
            (ends[next[from]], weights[next[from]]) = (to, weight);
            next[from]++;
        }
    }

    /// <summary>The same with every tie of weight 1.</summary>
    /// <inheritdoc cref="Create(int, IEnumerable{ValueTuple{int, int, int}})"/>
    public static MeasureGraph Create(int nodes, IEnumerable<(int One, int Other)> ties) => Create(nodes, ties.Select(t => (t.One, t.Other, 1)));

    /// <summary>The network of some of the nodes, numbered anew in the order given, with the ties among them. O(nodes + ties).</summary>
    /// <param name="kept">Different nodes, ascending.</param>
    public MeasureGraph Among(ImmutableArray<int> kept)
    {
        var place = new int[Nodes];
        Array.Fill(place, -1);
        foreach (var (at, node) in kept.Index()) place[node] = at;
        List<(int, int, int)> ties = [];
        foreach (var node in kept)
        {
            ReadOnlySpan<int> neighbours = this[node], weight = Weights(node);
            for (var i = 0; i < neighbours.Length; i++)
                if (neighbours[i] > node && place[neighbours[i]] >= 0) ties.Add((place[node], place[neighbours[i]], weight[i]));
        }

        return Create(kept.Length, ties);
    }
}
