using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>A tie with what its row says of its facts.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Kinds">How many of its facts are of each kind.</param>
/// <param name="First">The date of the first fact in which both took part.</param>
internal sealed record TieRow(Tie Tie, ImmutableArray<long> Kinds, PartialDate? First)
{
    public static TieRow Of(Extract extract, Tie tie)
    {
        var kinds = new long[Enum.GetValues<FactKind>().Length];
        foreach (var id in tie.Facts) kinds[(int)extract.Set[id].Kind]++;
        return new(tie, [.. kinds], extract.Graph.FirstTied(tie.Dyad.A, tie.Dyad.B));
    }
}
