using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Which pairs are not tied, though others are tied to both.</summary>
internal static class GapsQuestion
{
    public static (ImmutableArray<Gap> Items, long Omitted, IEnumerable<FactId> Uncertain) Ask(
        RelationGraph graph, Gatherings forums, Gatherings exercises, ActorCode? hub, int limit)
    {
        var open = OpenTriads.Of(graph, hub);
        ImmutableArray<Gap> items = [.. open.Take(limit).Select(pair => Item(graph, forums, exercises, pair))];
        return (items, open.Length - items.Length, Uncertain(graph, hub));
    }

    private static Gap Item(RelationGraph graph, Gatherings forums, Gatherings exercises, (ActorCode A, ActorCode B, int Shared, double AdamicAdar) pair)
    {
        var partners = graph.SharedPartners(pair.A, pair.B);
        var (held, trained) = (Shared(forums, pair.A, pair.B), Shared(exercises, pair.A, pair.B));
        return new(
            pair.A,
            pair.B,
            pair.Shared,
            pair.AdamicAdar,
            [.. partners.Select(p => p.Partner)],
            held,
            trained.Length,
            [.. partners.SelectMany(p => p.OfA.Facts.Concat(p.OfB.Facts)).Distinct().Order()],
            trained);
    }

    private static ImmutableArray<FactId> Shared(Gatherings gatherings, ActorCode a, ActorCode b) =>
        gatherings.RowOf(a) is { } i && gatherings.RowOf(b) is { } j ? [.. gatherings.Matrix.SharedGatherings(i, j).Select(e => gatherings.Facts[e])] : [];

    /// <summary>Every tie that may be would close a gap, open one, or change a number; with a hub, those of the hub and of whoever may be its partner.</summary>
    private static IEnumerable<FactId> Uncertain(RelationGraph graph, ActorCode? hub)
    {
        if (hub is null) return graph.Uncertain.SelectMany(t => t.Facts);
        var around = graph.PartnersOf(hub).Select(p => p.Partner)
            .Concat(graph.Uncertain.Where(t => t.Dyad.A == hub || t.Dyad.B == hub).Select(t => t.Other(hub))).Append(hub).ToHashSet();
        return graph.Uncertain.Where(t => around.Contains(t.Dyad.A) || around.Contains(t.Dyad.B)).SelectMany(t => t.Facts);
    }
}
