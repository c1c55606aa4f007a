using System.Collections.Immutable;
using System.Numerics;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A network as bit rows over numbered nations: row i has bit j where i and j are tied. For counting and for set algebra.</summary>
internal sealed class TieBits(int size)
{
    private readonly ulong[] bits = new ulong[size * Words(size)];

    /// <summary>The number of nations.</summary>
    public int Size => size;

    /// <summary>The partners of a nation, itself never among them.</summary>
    public ReadOnlySpan<ulong> this[int row] => bits.AsSpan(row * Words(size), Words(size));

    /// <summary>The network of some ties between nations, numbered in the order given.</summary>
    public static TieBits Of(ImmutableArray<ActorCode> nations, IEnumerable<Tie> ties)
    {
        var place = nations.Index().ToDictionary(n => n.Item, n => n.Index);
        var network = new TieBits(nations.Length);
        foreach (var tie in ties) network.Add(place[tie.Dyad.A], place[tie.Dyad.B]);
        return network;
    }

    public void Add(int i, int j)
    {
        bits[(i * Words(size)) + (j >> 6)] |= 1UL << (j & 63);
        bits[(j * Words(size)) + (i >> 6)] |= 1UL << (i & 63);
    }

    public bool Tied(int i, int j) => (this[i][j >> 6] >> (j & 63) & 1) != 0;

    /// <summary>The number of partners.</summary>
    public int Degree(int i) => Count(this[i]);

    /// <summary>The number of nations tied to both.</summary>
    public int Shared(int i, int j)
    {
        ReadOnlySpan<ulong> left = this[i], right = this[j];
        var count = 0;
        for (var word = 0; word < left.Length; word++) count += BitOperations.PopCount(left[word] & right[word]);
        return count;
    }

    /// <summary>The nations tied to both, as a set.</summary>
    public ulong[] Common(ReadOnlySpan<ulong> set, int j)
    {
        var right = this[j];
        var common = new ulong[set.Length];
        for (var word = 0; word < common.Length; word++) common[word] = set[word] & right[word];
        return common;
    }

    /// <summary>The number of members of a set.</summary>
    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The members of a set, ascending.</summary>
    public static IEnumerable<int> Members(ulong[] set)
    {
        for (var word = 0; word < set.Length; word++)
            for (var rest = set[word]; rest != 0; rest &= rest - 1)
                yield return (word << 6) + BitOperations.TrailingZeroCount(rest);
    }

    private static int Words(int size) => (size + 63) >> 6;
}
