using System.Numerics;

namespace Latticework.Query;

/// <summary>The number of shared gatherings of every pair of actors: the weighted one-mode projection of an affiliation matrix.</summary>
public sealed class SharedCounts
{
    private readonly int[] _counts;

    internal SharedCounts(AffiliationMatrix matrix)
    {
        Actors = matrix.Actors;
        _counts = new int[Actors * (Actors - 1L) / 2];
        long increments = 0;
        for (var gathering = 0; gathering < matrix.Gatherings; gathering++)
        {
            long size = matrix.Size(gathering);
            increments += size * (size - 1) / 2;
        }

        if (increments <= _counts.LongLength * Words(matrix)) CountByMembers(matrix);
        else CountByBits(matrix);
    }

    /// <summary>The number of actors.</summary>
    public int Actors { get; }

    /// <summary>The number of unordered pairs of different actors.</summary>
    public int Pairs => _counts.Length;

    /// <summary>The number of gatherings shared by two different actors, in either order. O(1).</summary>
    /// <param name="first">An actor's number.</param>
    /// <param name="second">Another actor's number.</param>
    /// <exception cref="ArgumentException">Both are the same actor.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not an actor's.</exception>
    public int this[int first, int second]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(first);
            ArgumentOutOfRangeException.ThrowIfNegative(second);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, Actors);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(second, Actors);
            if (first == second)
                throw new ArgumentException($"Both actors are {first}; a pair is two different actors.", nameof(second));
            return _counts[Place(Math.Min(first, second), Math.Max(first, second))];
        }
    }

    /// <summary>The place of a pair, <paramref name="first"/> &lt; <paramref name="second"/>, in the order of all pairs.</summary>
    internal int Place(int first, int second) => Row(first) + second;

    private static int Words(AffiliationMatrix matrix) => (matrix.Gatherings + 63) / 64;

    /// <summary>The place of the pair (<paramref name="first"/>, 0), from which its larger partners count on.</summary>
    private int Row(int first) => (int)(first * (2L * Actors - first - 1) / 2) - first - 1;

    private void CountByMembers(AffiliationMatrix matrix)
    {
        var rows = new int[Actors];
        for (var actor = 0; actor < Actors; actor++) rows[actor] = Row(actor);
        for (var gathering = 0; gathering < matrix.Gatherings; gathering++)
        {
            var members = matrix.MembersOf(gathering);
            for (var i = 0; i < members.Length - 1; i++)
            {
                var row = rows[members[i]];
                foreach (var other in members[(i + 1)..]) _counts[row + other]++;
            }
        }
    }

    private void CountByBits(AffiliationMatrix matrix)
    {
        var words = Words(matrix);
        var bits = new ulong[Actors * words];
        for (var actor = 0; actor < Actors; actor++)
            foreach (var gathering in matrix.GatheringsOf(actor))
                bits[actor * words + gathering / 64] |= 1UL << (gathering % 64);
        for (int first = 0, pair = 0; first < Actors; first++)
        {
            var row = bits.AsSpan(first * words, words);
            for (var second = first + 1; second < Actors; second++, pair++)
            {
                var other = bits.AsSpan(second * words, words);
                var count = 0;
                for (var word = 0; word < row.Length; word++) count += BitOperations.PopCount(row[word] & other[word]);
                _counts[pair] = count;
            }
        }
    }
}
