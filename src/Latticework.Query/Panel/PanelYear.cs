using Latticework.Facts;

namespace Latticework.Query;

/// <summary>All pairs and nations in one year, counted, and the tie network of its last day.</summary>
internal sealed class PanelYear
{
    private readonly PanelCounts?[] pairs;
    private readonly PanelCounts?[] states;
    private readonly Dictionary<int, (short Certain, short Uncertain)> tied = [];
    private readonly PanelCounts none;
    private readonly TieBits certain;
    private readonly TieBits possible;
    private readonly Lazy<PanelCount[]> partners;
    private readonly Lazy<PanelEvidence> evidence;

    /// <param name="walk">The facts and nations.</param>
    /// <param name="year">The year.</param>
    /// <param name="none">The counts of what takes part in nothing; null where the year is not covered.</param>
    public PanelYear(PanelWalk walk, int year, PanelCounts? none)
    {
        var size = none is null ? 0 : walk.Nations.Length;
        (Walk, Year, Covered, this.none) = (walk, year, none is not null, none ?? PanelCounts.Missing);
        (pairs, states) = (new PanelCounts?[size * (size - 1) / 2], new PanelCounts?[size]);
        (certain, possible) = (new(size), new(size));
        partners = new(() => [.. Enumerable.Range(0, size).Select(a => PanelCount.Of(certain.Degree(a), possible.Degree(a) - certain.Degree(a)))]);
        evidence = new(() => new(walk, year));
    }

    public PanelWalk Walk { get; }

    public int Year { get; }

    public bool Covered { get; }

    /// <summary>The facts that leave something open, each with the pairs and nations (B = −1) it is open for.</summary>
    public List<(FactId Fact, int A, int B)> Open { get; } = [];

    public PanelCounts Pair(int a, int b) => Covered ? pairs[Place(a, b)] ?? none : none;

    public PanelCounts State(int a) => Covered ? states[a] ?? none : none;

    /// <summary>The facts that tie a pair: how many certainly do, how many may.</summary>
    public PanelCount TiesOf(int a, int b) => !Covered ? default : tied.TryGetValue(Place(a, b), out var ties) ? new(ties.Certain, ties.Uncertain) : new(0, 0);

    public PanelCount Partners(int a) => Covered ? partners.Value[a] : default;

    public PanelCount SharedPartners(int a, int b)
    {
        if (!Covered) return default;
        var shared = certain.Shared(a, b);
        return PanelCount.Of(shared, possible.Shared(a, b) - shared);
    }

    /// <summary>The number of nations tied to the one, the other, or both, given how many are tied to both.</summary>
    public int Union(int a, int b, int shared) => Covered ? (Partners(a).Value ?? 0) + (Partners(b).Value ?? 0) - shared : 0;

    /// <summary>The facts that certainly count for a pair, or for one nation (b = −1), by id.</summary>
    public IEnumerable<FactId> EvidenceOf(int a, int b) => Covered ? evidence.Value.Of(a, b) : [];

    /// <summary>The facts that tie a nation to anybody, by id.</summary>
    public IEnumerable<FactId> TiesOf(int a) => Covered ? evidence.Value.TiesOf(a) : [];

    public void Add(in PanelFact fact)
    {
        if (fact.IsOpen) Open.Add((fact.Fact.Id, fact.A, fact.B));
        if (fact.B < 0)
        {
            (states[fact.A] ??= new(Walk.Types)).Add(fact);
            return;
        }

        var place = Place(fact.A, fact.B);
        (pairs[place] ??= new(Walk.Types)).Add(fact);
        var ties = Walk.Ties(fact);
        if (ties == Holding.Not) return;
        var known = tied.GetValueOrDefault(place);
        tied[place] = ties == Holding.Holds ? ((short)(known.Certain + 1), known.Uncertain) : (known.Certain, (short)(known.Uncertain + 1));
        possible.Add(fact.A, fact.B);
        if (ties == Holding.Holds) certain.Add(fact.A, fact.B);
    }

    /// <summary>The place of a pair, given in either order.</summary>
    private static int Place(int a, int b) => a < b ? (b * (b - 1) / 2) + a : (a * (a - 1) / 2) + b;
}
