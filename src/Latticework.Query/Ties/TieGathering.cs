using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Gathers what ties each pair, fact by fact in the order of ids.</summary>
internal sealed class TieGathering
{
    private readonly Dictionary<Dyad, ImmutableArray<FactId>.Builder> certain = [];
    private readonly Dictionary<Dyad, ImmutableArray<FactId>.Builder> uncertain = [];
    private readonly Dictionary<Dyad, Fact> firsts = [];

    public IEnumerable<Tie> Certain => Ties(certain);

    public IEnumerable<Tie> Uncertain => Ties(uncertain);

    /// <summary>For each pair the fact of the earliest date in which both had begun to take part; without those that have no date.</summary>
    public IReadOnlyDictionary<Dyad, Fact> Firsts => firsts;

    public void Add(Fact fact, Part a, Part b, Holding tied)
    {
        var dyad = new Dyad(a.Actor, b.Actor);
        if (tied != Holding.Not) ListOf(tied == Holding.Holds ? certain : uncertain, dyad).Add(fact.Id);
        if (a.Begun != Holding.Holds || b.Begun != Holding.Holds || FactDates.From(fact) is not { } date) return;
        if (!firsts.TryGetValue(dyad, out var known) || date.Earliest < FactDates.From(known)!.Value.Earliest) firsts[dyad] = fact;
    }

    private static ImmutableArray<FactId>.Builder ListOf(Dictionary<Dyad, ImmutableArray<FactId>.Builder> lists, Dyad dyad)
    {
        if (!lists.TryGetValue(dyad, out var list)) lists[dyad] = list = ImmutableArray.CreateBuilder<FactId>();
        return list;
    }

    private static IEnumerable<Tie> Ties(Dictionary<Dyad, ImmutableArray<FactId>.Builder> lists)
    {
        foreach (var (dyad, facts) in lists) yield return new(dyad, facts.ToImmutable());
    }
}
