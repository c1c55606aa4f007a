using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Who is tied to one nation, or to each of several.</summary>
internal static class PartnersQuestion
{
    public static (ImmutableArray<SharedPartner> Items, IEnumerable<FactId> Uncertain) Ask(RelationGraph graph, ImmutableArray<ActorCode> named)
    {
        var items = Common(graph, named)
            .Select(partner => new SharedPartner(
                partner,
                new([.. named.Select(n => new FactsOfNation(n, graph.Between(n, partner)!.Facts))]),
                Latest(graph, named, partner)))
            .ToImmutableArray();
        return (items, Uncertain(graph, named));
    }

    private static IEnumerable<ActorCode> Common(RelationGraph graph, ImmutableArray<ActorCode> named)
    {
        if (named.Length == 2) return graph.SharedPartners(named[0], named[1]).Select(p => p.Partner);
        return graph.PartnersOf(named[0]).Select(p => p.Partner)
            .Where(partner => !named.Contains(partner) && named.Skip(1).All(n => graph.Between(n, partner) is not null));
    }

    /// <summary>Uncertain facts that would give a partner, or give one of the partners one fact more.</summary>
    private static IEnumerable<FactId> Uncertain(RelationGraph graph, ImmutableArray<ActorCode> named)
    {
        if (graph.Uncertain is []) return [];
        var open = graph.Uncertain.ToLookup(t => t.Dyad);
        var candidates = graph.Uncertain.SelectMany(t => named.Where(n => t.Dyad.A == n || t.Dyad.B == n).Select(t.Other))
            .Distinct().Where(c => !named.Contains(c) && named.All(n => graph.Between(n, c) is not null || open.Contains(new(n, c))));
        return candidates.SelectMany(c => named.SelectMany(n => open[new(n, c)])).SelectMany(t => t.Facts);
    }

    /// <summary>The last of the named nations' first ties with a partner; null where one has no date.</summary>
    private static PartialDate? Latest(RelationGraph graph, ImmutableArray<ActorCode> named, ActorCode partner)
    {
        PartialDate? latest = null;
        foreach (var nation in named)
        {
            if (graph.FirstTied(nation, partner) is not { } first) return null;
            if (latest is not { } known || first.Earliest > known.Earliest) latest = first;
        }

        return latest;
    }
}
