using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The days on which it can change whether, and whom, a fact ties: the first and the last day that each of its dates can mean.</summary>
internal static class FactTurns
{
    /// <summary>The days, ascending; the day of compilation is one, for things that no source dates.</summary>
    public static IEnumerable<DateOnly> Of(Fact fact, FactsInPlay facts, DateOnly compiled) =>
        Dates(fact, facts).OfType<PartialDate>().SelectMany(date => new[] { date.Earliest, date.Latest }).Append(compiled).Distinct().Order();

    private static IEnumerable<PartialDate?> Dates(Fact fact, FactsInPlay facts) => fact switch
    {
        Agreement a =>
        [
            a.Signed, a.InForce, a.Terminated,
            .. a.PartyDates.SelectMany(d => new[] { d.Signed, d.Acceded, d.InForce }),
            .. a.Suspensions.SelectMany(s => new PartialDate?[] { s.From, s.To }),
            .. facts.ReplacersOf(a.Id).Select(r => r.InForce ?? r.Signed),
        ],
        Forum f => [f.Established, .. f.Members.SelectMany(m => new[] { m.From, m.To })],
        _ => [FactDates.From(fact)],
    };
}
