using Latticework.Facts;

namespace Latticework.Query.Tests;

/// <summary>What holds on a day, from the definition: try every day that a partial date can mean.</summary>
internal static class Naive
{
    /// <summary>Every pair tied by a fact on a day, and every pair that may be.</summary>
    public static (Dictionary<Dyad, SortedSet<string>> Tied, Dictionary<Dyad, SortedSet<string>> Open) Ties(FactSet set, DateOnly day)
    {
        Dictionary<Dyad, SortedSet<string>> tied = [], open = [];
        foreach (var fact in set.Facts)
            foreach (var (a, b) in Pairs(Parts(set, fact).ToList()))
            {
                var always = Always(a.From, a.To, day) && Always(b.From, b.To, day);
                var sometimes = Sometimes(a.From, a.To, day) && Sometimes(b.From, b.To, day);
                if (!sometimes || a.Who == b.Who) continue;
                var where = always ? tied : open;
                where.TryAdd(new(a.Who, b.Who), new(StringComparer.Ordinal));
                where[new(a.Who, b.Who)].Add(fact.Id.Value);
            }

        return (tied, open);

        bool Always(PartialDate? from, PartialDate? to, DateOnly d) => Days(set, from).All(x => x <= d) && (to is null || Days(set, to).All(x => x > d));
        bool Sometimes(PartialDate? from, PartialDate? to, DateOnly d) => Days(set, from).Any(x => x <= d) && (to is null || Days(set, to).Any(x => x > d));
    }

    /// <summary>Who may take part in a fact on a day.</summary>
    public static ISet<ActorCode> MayTakePart(FactSet set, Fact fact, DateOnly day) => Parts(set, fact)
        .Where(p => Days(set, p.From).Any(x => x <= day) && (p.To is null || Days(set, p.To).Any(x => x > day))).Select(p => p.Who).ToHashSet();

    private static IEnumerable<DateOnly> Days(FactSet set, PartialDate? date)
    {
        if (date is not { } p)
        {
            // No source dates it: some day up to the compilation.
            return [DateOnly.MinValue, set.Card.Compiled.Latest];
        }

        return Enumerable.Range(0, p.Latest.DayNumber - p.Earliest.DayNumber + 1).Select(p.Earliest.AddDays);
    }

    private static IEnumerable<(ActorCode Who, PartialDate? From, PartialDate? To)> Parts(FactSet set, Fact fact) => fact switch
    {
        Agreement a => a.Parties.Select(p => (p, a.Signed ?? a.InForce, a.Terminated ?? Replaced(set, a))),
        Forum f => f.Members.Where(m => m.Role is not (MemberRole.Observer or MemberRole.Partner)).Select(m => (m.Nation, m.From ?? f.Established, m.To)),
        Exercise e => e.Participants.Where(p => p.Role != ParticipantRole.Observer).Select(p => (p.Nation, e.Start, (PartialDate?)null)),
        _ => [],
    };

    private static PartialDate? Replaced(FactSet set, Agreement old) => set.Facts.OfType<Agreement>()
        .Where(n => n.Related.Any(r => r.Id == old.Id)).Select(n => n.InForce ?? n.Signed).FirstOrDefault();

    private static IEnumerable<(T, T)> Pairs<T>(List<T> list)
    {
        for (var i = 0; i < list.Count; i++)
            for (var j = i + 1; j < list.Count; j++) yield return (list[i], list[j]);
    }
}
