using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The one-mode network of a scope on a day: nations, and one tie for each pair that facts tie.</summary>
/// <remarks>Undirected, without parallel edges. <see cref="QuikGraphView"/> gives it to QuikGraph's algorithms.</remarks>
public sealed class RelationGraph
{
    private readonly Dictionary<ActorCode, List<TiedPartner>> partners = [];
    private readonly IReadOnlyDictionary<Dyad, Fact> firsts;

    internal RelationGraph(IEnumerable<ActorCode> actors, IEnumerable<Tie> ties, IEnumerable<Tie> uncertain, IReadOnlyDictionary<Dyad, Fact>? firsts = null)
    {
        this.firsts = firsts ?? ImmutableDictionary<Dyad, Fact>.Empty;
        Actors = [.. actors.Order()];
        Ties = [.. ties.OrderBy(t => t.Dyad)];
        Uncertain = [.. uncertain.OrderBy(t => t.Dyad)];
        foreach (var tie in Ties)
        {
            Add(tie.Dyad.A, new(tie.Dyad.B, tie));
            Add(tie.Dyad.B, new(tie.Dyad.A, tie));
        }

        foreach (var row in partners.Values) row.Sort(static (x, y) => x.Partner.CompareTo(y.Partner));
    }

    /// <summary>Everyone who could be tied, by code.</summary>
    public ImmutableArray<ActorCode> Actors { get; }

    /// <summary>The ties, by pair.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>What may tie, by pair: facts whose dates leave open whether they hold on the day. They stand beside the network, never in it.</summary>
    public ImmutableArray<Tie> Uncertain { get; }

    /// <summary>Who is tied to an actor, by code, with the tie; none for an actor that has no tie or is not in the dataset.</summary>
    public ImmutableArray<TiedPartner> PartnersOf(ActorCode actor) => [.. RowOf(actor)];

    /// <summary>The date of the first fact in scope in which both took part by the day, ended or not; null where no date is known.</summary>
    public PartialDate? FirstTied(ActorCode a, ActorCode b) => firsts.TryGetValue(new(a, b), out var fact) ? FactDates.From(fact) : null;

    /// <summary>Who is tied to both of two actors, by code, with both ties. Linear in the number of partners.</summary>
    public ImmutableArray<CommonPartner> SharedPartners(ActorCode a, ActorCode b)
    {
        List<TiedPartner> left = RowOf(a), right = RowOf(b);
        var shared = ImmutableArray.CreateBuilder<CommonPartner>(Math.Min(left.Count, right.Count));
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            var order = left[i].Partner.CompareTo(right[j].Partner);
            if (order == 0) shared.Add(new(left[i].Partner, left[i].Tie, right[j].Tie));
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared.ToImmutable();
    }

    /// <summary>The tie of a pair, or null where nothing ties it.</summary>
    public Tie? Between(ActorCode a, ActorCode b)
    {
        var row = RowOf(a);
        var (low, high) = (0, row.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (row[middle].Partner < b) low = middle + 1;
            else high = middle;
        }

        return low < row.Count && row[low].Partner == b ? row[low].Tie : null;
    }

    /// <summary>The network with every uncertain tie taken as certain: what the dates would allow at most.</summary>
    internal RelationGraph AtMost()
    {
        var both = Ties.Concat(Uncertain).GroupBy(t => t.Dyad).Select(g => new Tie(g.Key, [.. g.SelectMany(t => t.Facts).Order()]));
        return new(Actors, both, []);
    }

    /// <summary>Draws the network of a scope.</summary>
    /// <param name="facts">The dataset in its scope.</param>
    /// <param name="kinds">The kinds of fact that tie.</param>
    /// <param name="counts">Whether a fact counts, given who takes part; null: each does.</param>
    internal static RelationGraph Of(ScopedFacts facts, IReadOnlyCollection<FactKind> kinds, Func<ImmutableArray<Part>, bool>? counts = null)
    {
        var gathered = new TieGathering();
        foreach (var fact in facts.OfKinds(kinds))
        {
            var parts = facts.Everyone(fact);
            if (counts is not null && !counts(parts)) continue;
            for (var i = 0; i < parts.Length; i++)
                for (var j = i + 1; j < parts.Length; j++)
                    gathered.Add(fact, parts[i], parts[j], facts.Ties(fact, parts[i], parts[j]));
        }

        return new(ActorsOf(facts), gathered.Certain, gathered.Uncertain, gathered.Firsts);
    }

    /// <summary>Everyone who could be tied in a scope.</summary>
    internal static IEnumerable<ActorCode> ActorsOf(ScopedFacts facts) =>
        facts.Facts.Set.Actors.All.Where(a => facts.Scope.Organisations || a.Kind == ActorKind.Nation).Select(a => a.Code);

    private List<TiedPartner> RowOf(ActorCode actor) => partners.TryGetValue(actor, out var row) ? row : [];

    private void Add(ActorCode actor, TiedPartner partner)
    {
        if (!partners.TryGetValue(actor, out var row)) partners[actor] = row = [];
        row.Add(partner);
    }
}
