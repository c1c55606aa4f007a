using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>All that is known of one thing, whatever it is: a fact, an actor, a person, a forum, or an exercise series.</summary>
internal static class ProfileQuestion
{
    public static (ImmutableArray<ActorCode> Nations, ImmutableArray<ProfileLine> Lines, ImmutableArray<FactId> Uncertain) Ask(ScopedFacts facts, string thing)
    {
        var set = facts.Facts.Set;
        if (FactId.TryParse(thing, out var id) && facts.Facts.Find(id) is { } fact) return ([], FactProfile.Of(facts, fact), []);
        var sought = NameFold.Of(thing);
        bool Is(string name) => NameFold.Of(name) == sought;
        if (set.Persons.FirstOrDefault(p => Is(p.Name) || p.Variants.Any(Is)) is { } person) return ([], PersonProfile.Of(facts, person), []);
        if (facts.Facts.Facts.OfType<Forum>().FirstOrDefault(f => Is(f.Name) || f.Aka.Any(Is)) is { } forum) return ([], FactProfile.Of(facts, forum), []);
        if (set.Series.FirstOrDefault(s => Is(s.Name) || s.Variants.Any(Is)) is { } series) return ([], SeriesProfile.Of(facts, series), []);
        try
        {
            var actor = set.Actors.Resolve(thing);
            var (lines, uncertain) = NationProfile.Of(facts, actor);
            return ([actor.Code], lines, uncertain);
        }
        catch (UnknownNameException) when (Near(set, thing) is { Count: > 0 } near)
        {
            throw new ArgumentException($"nothing here is called '{thing}'; did you mean {string.Join(", ", near.Select(n => $"'{n}'"))}?");
        }
    }

    private static IReadOnlyList<string> Near(FactSet set, string thing) => Nearest.Of(thing,
    [
        .. set.Persons.Select(p => p.Name),
        .. set.Facts.OfType<Forum>().Select(f => f.Name),
        .. set.Series.Select(s => s.Name),
        .. set.Actors.All.Select(a => a.Name),
        .. set.Facts.Select(f => f.Id.Value),
    ]);
}
