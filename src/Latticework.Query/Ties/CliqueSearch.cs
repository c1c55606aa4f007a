using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>All maximal cliques of a network, or of the part of it among some nations: groups that are tied pair by pair and cannot grow.</summary>
/// <remarks>
/// Bron and Kerbosch's search (1973, doi:10.1145/362342.362367) with the pivot of Tomita, Tanaka and Takahashi (2006, doi:10.1016/j.tcs.2006.06.015): the
/// nation with the most partners among the candidates, the first of equals. O(3^(n/3)) at worst, which is the greatest number of cliques there can be.
/// </remarks>
internal sealed class CliqueSearch(TieBits ties, CancellationToken cancellationToken)
{
    /// <summary>The maximal cliques of the whole network, a nation without ties being one of its own. Members ascend; cliques come in no stated order.</summary>
    public IEnumerable<ImmutableArray<int>> All()
    {
        var everybody = new ulong[(ties.Size + 63) >> 6];
        for (var i = 0; i < ties.Size; i++) everybody[i >> 6] |= 1UL << (i & 63);
        return Among(everybody);
    }

    /// <summary>The maximal cliques of the network among some nations; the empty one where there are none.</summary>
    public IEnumerable<ImmutableArray<int>> Among(ulong[] nations) => Grow([], nations, new ulong[nations.Length]);

    private IEnumerable<ImmutableArray<int>> Grow(ImmutableArray<int> clique, ulong[] candidates, ulong[] done)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (TieBits.Count(candidates) == 0)
        {
            if (TieBits.Count(done) == 0) yield return clique.Sort();
            yield break;
        }

        var pivot = Pivot(candidates, done);
        foreach (var next in TieBits.Members([.. candidates]))
        {
            if (ties.Tied(pivot, next)) continue;
            foreach (var found in Grow(clique.Add(next), ties.Common(candidates, next), ties.Common(done, next))) yield return found;
            candidates[next >> 6] &= ~(1UL << (next & 63));
            done[next >> 6] |= 1UL << (next & 63);
        }
    }

    private int Pivot(ulong[] candidates, ulong[] done) =>
        TieBits.Members([.. candidates.Zip(done, (c, d) => c | d)]).MaxBy(i => TieBits.Count(ties.Common(candidates, i)));
}
