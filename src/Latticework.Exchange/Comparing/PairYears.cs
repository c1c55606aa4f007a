using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>The dated facts of a set by kind, pair and year.</summary>
internal sealed class PairYears
{
    private readonly Dictionary<FactKind, SortedDictionary<Dyad, SortedDictionary<int, ImmutableArray<Fact>>>> byKind = [];
    private readonly Dictionary<FactKind, (int First, int Last)> years = [];

    public static PairYears Of(FactSet set)
    {
        var result = new PairYears();
        foreach (var fact in set.Facts)
            if (RelationScope.TieKinds.Contains(fact.Kind) && FactDates.From(fact) is { Year: var year }) result.Add(set, fact, year);
        return result;
    }

    /// <summary>The facts of a pair by year.</summary>
    public SortedDictionary<int, ImmutableArray<Fact>> this[FactKind kind, Dyad pair] => byKind[kind].TryGetValue(pair, out var facts) ? facts : [];

    /// <summary>Whether the set has dated facts of a kind.</summary>
    public bool Covers(FactKind kind) => years.ContainsKey(kind);

    /// <summary>Whether a year lies between the first and the last of a kind.</summary>
    public bool Covers(FactKind kind, int year) => years[kind].First <= year && year <= years[kind].Last;

    public IEnumerable<Dyad> Pairs(FactKind kind) => byKind[kind].Keys;

    private void Add(FactSet set, Fact fact, int year)
    {
        years[fact.Kind] = years.TryGetValue(fact.Kind, out var range) ? (Math.Min(range.First, year), Math.Max(range.Last, year)) : (year, year);
        if (!byKind.TryGetValue(fact.Kind, out var pairs)) byKind[fact.Kind] = pairs = [];
        ActorCode[] took = [.. FactPart.Of(fact).Select(p => p.Actor).Distinct().Where(c => set.Actors[c].Kind == ActorKind.Nation).Order()];
        for (var i = 0; i < took.Length; i++)
            for (var j = i + 1; j < took.Length; j++)
            {
                var pair = new Dyad(took[i], took[j]);
                if (!pairs.TryGetValue(pair, out var byYear)) pairs[pair] = byYear = [];
                byYear[year] = byYear.TryGetValue(year, out var facts) ? facts.Add(fact) : [fact];
            }
    }
}
