using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What changed between two days: facts, ties, and first times.</summary>
internal static class DiffQuestion
{
    public static (ImmutableArray<Change> Items, IEnumerable<FactId> Uncertain) Ask(ScopedFacts before, ScopedFacts after, IReadOnlyCollection<FactKind> kinds)
    {
        List<Change> changes = [];
        HashSet<FactId> open = [];
        HashSet<(string Series, ActorCode Nation)> seen = [];
        foreach (var fact in before.OfKinds(kinds).OrderBy(f => f, Comparer<Fact>.Create(TimelineEntry.ByDate)))
        {
            var (was, isNow) = (Whole(before, fact), Whole(after, fact));
            if (was == Holding.Uncertain || isNow == Holding.Uncertain) open.Add(fact.Id);
            else if (was == Holding.Not && isNow == Holding.Holds) changes.Add(new(ChangeKind.Began, fact.Id, null, null, null, null));
            else if (was == Holding.Holds && isNow == Holding.Not) changes.Add(new(ChangeKind.Ended, fact.Id, null, null, null, null));
            if (fact is Exercise exercise && isNow == Holding.Holds) FirstTimes(exercise, was == Holding.Not);
        }

        var (old, now) = (RelationGraph.Of(before, kinds), RelationGraph.Of(after, kinds));
        changes.AddRange(now.Ties.Where(t => old.Between(t.Dyad.A, t.Dyad.B) is null).Select(t => Pair(ChangeKind.Tied, t)));
        changes.AddRange(old.Ties.Where(t => now.Between(t.Dyad.A, t.Dyad.B) is null).Select(t => Pair(ChangeKind.Untied, t)));
        var everTied = EverTied(before, kinds);
        changes.AddRange(now.Ties.Where(t => !everTied.Contains(t.Dyad)).Select(t => Pair(ChangeKind.First, t)));
        return ([.. changes.OrderBy(c => c.What).ThenBy(c => c.A).ThenBy(c => c.B).ThenBy(c => c.Fact).ThenBy(c => c.Nation)], open);

        void FirstTimes(Exercise exercise, bool isNew)
        {
            foreach (var part in after.Taking(exercise))
            {
                if (part.Holding != Holding.Holds || !seen.Add((exercise.Series, part.Actor)) || !isNew) continue;
                changes.Add(new(ChangeKind.First, exercise.Id, null, null, part.Actor, null));
            }
        }
    }

    /// <summary>Whether a fact holds for at least two of those that take part in it.</summary>
    private static Holding Whole(ScopedFacts facts, Fact fact)
    {
        var parts = facts.Everyone(fact).Select(p => p.Holding).OrderDescending().Take(2).ToList();
        return parts.Count == 0 ? Holding.Not : parts[^1];
    }

    private static HashSet<Dyad> EverTied(ScopedFacts facts, IReadOnlyCollection<FactKind> kinds)
    {
        HashSet<Dyad> tied = [];
        foreach (var fact in facts.OfKinds(kinds))
        {
            var all = facts.Everyone(fact).Where(p => p.Begun == Holding.Holds).ToList();
            for (var i = 0; i < all.Count; i++)
                for (var j = i + 1; j < all.Count; j++) tied.Add(new(all[i].Actor, all[j].Actor));
        }

        return tied;
    }

    private static Change Pair(ChangeKind what, Tie tie) => new(what, null, tie.Dyad.A, tie.Dyad.B, null, tie.Facts);
}
