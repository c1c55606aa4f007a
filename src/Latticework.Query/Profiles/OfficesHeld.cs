using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Which office a person held on a day, as far as the dataset tells.</summary>
internal sealed class OfficesHeld(ScopedFacts facts)
{
    private readonly ILookup<string, Office> byPerson = facts.Facts.Facts.OfType<Office>().ToLookup(o => o.Person, StringComparer.Ordinal);

    /// <summary>What to say of a person who acted for a nation on a date, and the offices that bear it.</summary>
    public (string? Text, ImmutableArray<FactId> Evidence) On(PartialDate? date, string person, ActorCode nation)
    {
        if (date is not { } when || byPerson[person].Where(o => o.Nation == nation).ToList() is not { Count: > 0 } offices) return (null, []);
        var held = offices.Where(o => At(o, when) == Holding.Holds).ToImmutableArray();
        if (held is not []) return ($"held that day: {string.Join("; ", held.Select(o => o.Title))}", [.. held.Select(o => o.Id)]);
        return offices.Any(o => At(o, when) == Holding.Uncertain)
            ? ("the dates of office leave open whether it was held that day", [])
            : ("no office held that day in this dataset", []);
    }

    private Holding At(Office office, PartialDate date)
    {
        var compiled = facts.Facts.Set.Card.Compiled.Latest;
        var (first, last) = (new Day(date.Earliest, compiled), new Day(date.Latest, compiled));
        var to = office.EndedInFact ?? office.To;

        // The last day in office is a day in office.
        var before = to is { } end && end.Latest >= date.Latest && end.Earliest <= date.Latest && end.IsDay ? Holding.Not : last.Ended(to);
        return Day.Between((Holding)Math.Min((int)first.Begun(office.From), (int)last.Begun(office.From)), before);
    }
}
