using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A fact on a timeline or in a list of finds.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its short name.</param>
/// <param name="From">Its first date; null where no source gives one.</param>
/// <param name="To">Its last date; null where it has none.</param>
public sealed record TimelineEntry(FactId Fact, FactKind Kind, string Name, PartialDate? From, PartialDate? To) : ICited
{
    IEnumerable<FactId> ICited.Facts => [Fact];

    internal static TimelineEntry Of(Fact fact) => new(fact.Id, fact.Kind, FactCaption.Of(fact), FactDates.From(fact), FactDates.To(fact));

    internal static int ByDate(Fact x, Fact y)
    {
        var left = FactDates.From(x)?.Earliest ?? DateOnly.MaxValue;
        var right = FactDates.From(y)?.Earliest ?? DateOnly.MaxValue;
        return left.CompareTo(right) is var order && order != 0 ? order : x.Id.CompareTo(y.Id);
    }
}
