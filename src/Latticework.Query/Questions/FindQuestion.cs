using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Facts by words in their names, titles, persons, places and notes.</summary>
internal static class FindQuestion
{
    public static ImmutableArray<TimelineEntry> Ask(ScopedFacts facts, string text, IReadOnlyCollection<FactKind> kinds, ActorCode? nation, PartialDate? since, PartialDate? until)
    {
        var words = NameFold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. facts.OfKinds(kinds)
            .Where(f => nation is not { } n || facts.Everyone(f).Any(p => p.Actor == n))
            .Where(f => InTime(f, since, until))
            .Where(f => Has(f, words))
            .OrderBy(f => f, Comparer<Fact>.Create(TimelineEntry.ByDate))
            .Select(TimelineEntry.Of)];
    }

    private static bool InTime(Fact fact, PartialDate? since, PartialDate? until)
    {
        if (since is null && until is null) return true;
        return FactDates.From(fact) is { } date
            && (since is not { } s || date.Latest >= s.Earliest)
            && (until is not { } u || date.Earliest <= u.Latest);
    }

    private static bool Has(Fact fact, string[] words)
    {
        if (words is []) return true;
        var text = string.Join(' ', Texts(fact).Append(fact.Id.Value).OfType<string>().Select(NameFold.Words));
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Texts(Fact fact) => (fact switch
    {
        Agreement a => [a.Name, a.Place, .. a.Covers, .. a.Signatories.SelectMany(s => new[] { s.Person, s.Office })],
        Forum f => [f.Name, .. f.Aka],
        Exercise e => [e.Series, e.Edition, e.Place, .. e.Phases.SelectMany(p => new[] { p.Name, p.Place }), .. e.Participants.SelectMany(p => p.Assets)],
        Patrol p => [p.Name, p.Area, .. p.Participants.SelectMany(x => x.Assets)],
        Office o => [o.Person, o.Title],
        Meeting m => [m.Name, m.Place, .. m.Topics, .. m.Persons.SelectMany(x => new[] { x.Person, x.Office })],
        Statement s => [s.Person, s.Gist, .. s.Areas],
        _ => (IEnumerable<string?>)[],
    }).Append(fact.Note).Append(FactCaption.Of(fact));
}
