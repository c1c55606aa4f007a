using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The facts behind one year's counts, by pair and nation. Gathered when the first is asked for: tables of figures do without.</summary>
internal sealed class PanelEvidence
{
    private readonly Dictionary<(int A, int B), List<FactId>> counted = [];
    private readonly Dictionary<int, SortedSet<FactId>> ties = [];

    public PanelEvidence(PanelWalk walk, int year) => walk.Visit(year, (in PanelFact fact) =>
    {
        if (fact.IsCertain) Of(counted, (fact.A, fact.B)).Add(fact.Fact.Id);
        if (fact.B < 0 || walk.Ties(fact) != Holding.Holds) return;
        Of(ties, fact.A).Add(fact.Fact.Id);
        Of(ties, fact.B).Add(fact.Fact.Id);
    });

    /// <summary>The facts that certainly count for a pair, or for one nation (b = −1), by id.</summary>
    public IEnumerable<FactId> Of(int a, int b) => counted.GetValueOrDefault((a, b), []);

    /// <summary>The facts that tie a nation to anybody, by id.</summary>
    public IEnumerable<FactId> TiesOf(int a) => ties.GetValueOrDefault(a, []);

    private static TFacts Of<TKey, TFacts>(Dictionary<TKey, TFacts> all, TKey key) where TKey : notnull where TFacts : new()
    {
        if (!all.TryGetValue(key, out var facts)) all[key] = facts = new();
        return facts;
    }
}
