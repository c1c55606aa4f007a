using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What the named nations did together, in order, whether it has ended or not.</summary>
internal static class TimelineQuestion
{
    public static (ImmutableArray<TimelineEntry> Items, IEnumerable<FactId> Uncertain) Ask(
        ScopedFacts facts, IReadOnlyCollection<FactKind> kinds, ImmutableArray<ActorCode> named)
    {
        List<Fact> certain = [], open = [];
        foreach (var fact in facts.OfKinds(kinds))
        {
            var parts = facts.Everyone(fact).Where(p => named.Contains(p.Actor)).ToList();
            if (parts.Count < named.Length) continue;
            switch (parts.Min(p => p.Begun))
            {
                case Holding.Holds:
                    certain.Add(fact);
                    break;
                case Holding.Uncertain:
                    open.Add(fact);
                    break;
            }
        }

        certain.Sort(TimelineEntry.ByDate);
        return ([.. certain.Select(TimelineEntry.Of)], open.Select(f => f.Id));
    }
}
