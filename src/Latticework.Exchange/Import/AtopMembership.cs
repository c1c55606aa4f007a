using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>A state's time in an alliance, or in one phase of it, with what it pledges there: a row of the member level.</summary>
/// <param name="Line">The row's line.</param>
/// <param name="Member">The state.</param>
/// <param name="From">When it entered.</param>
/// <param name="To">When it left; null where it was in when coding ended.</param>
/// <param name="Pledges">What it pledges.</param>
internal sealed record AtopMembership(int Line, ActorCode Member, PartialDate From, PartialDate? To, ImmutableArray<string> Pledges)
{
    /// <summary>Dates by their first day, then their last: the order of entries and exits.</summary>
    public static Comparer<PartialDate> ByDay { get; } = Comparer<PartialDate>.Create((a, b) => (a.Earliest, a.Latest).CompareTo((b.Earliest, b.Latest)));

    /// <summary>Whether it was in from an entry or exit of anybody until the next.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The next; null where there is none.</param>
    public bool Covers(PartialDate from, PartialDate? to) => ByDay.Compare(From, from) <= 0 && (To is not { } end || (to is { } next && ByDay.Compare(end, next) >= 0));
}
