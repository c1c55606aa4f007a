using System.Collections.Immutable;
using Latticework.Facts;
using QuikGraph;

namespace Latticework.Query;

/// <summary>The one-mode network of a scope on a day: nations, and one tie for each pair that facts tie.</summary>
/// <remarks>Undirected, without parallel edges. Vertices and edges are inserted in ordinal order.</remarks>
public sealed class RelationGraph
{
    private static readonly ImmutableArray<(ActorCode, Tie)> None = [];
    private readonly Dictionary<ActorCode, ImmutableArray<(ActorCode Partner, Tie Tie)>> partners = [];

    private readonly IReadOnlyDictionary<Dyad, PartialDate> firsts;

    internal RelationGraph(IEnumerable<ActorCode> actors, IEnumerable<Tie> ties, IEnumerable<Tie> uncertain, IReadOnlyDictionary<Dyad, PartialDate>? firsts = null)
    {
        this.firsts = firsts ?? ImmutableDictionary<Dyad, PartialDate>.Empty;
        Graph = new(allowParallelEdges: false);
        Graph.AddVertexRange(actors.Order());
        Ties = [.. ties.OrderBy(t => t.Dyad)];
        Uncertain = [.. uncertain.OrderBy(t => t.Dyad)];
        Graph.AddEdgeRange(Ties);
        foreach (var actor in Graph.Vertices)
            partners[actor] = [.. Graph.AdjacentEdges(actor).Select(t => (t.Other(actor), t)).OrderBy(pair => pair.Item1)];
    }

    /// <summary>The network as QuikGraph has it; each edge is a <see cref="Tie"/> with its facts.</summary>
    public UndirectedGraph<ActorCode, Tie> Graph { get; }

    /// <summary>The ties, by pair.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>What may tie, by pair: facts whose dates leave open whether they hold on the day. They stand beside the network, never in it.</summary>
    public ImmutableArray<Tie> Uncertain { get; }

    /// <summary>Who is tied to an actor, by code, with the tie; none for an actor that has no tie or is not in the dataset.</summary>
    public ImmutableArray<(ActorCode Partner, Tie Tie)> PartnersOf(ActorCode actor) => partners.GetValueOrDefault(actor, None);

    /// <summary>The date of the first fact in scope in which both took part by the day, ended or not; null where no date is known.</summary>
    public PartialDate? FirstTied(ActorCode a, ActorCode b) => firsts.TryGetValue(new(a, b), out var date) ? date : null;

    /// <summary>Who is tied to both of two actors, by code, with both ties. Linear in the number of partners.</summary>
    public ImmutableArray<(ActorCode Partner, Tie OfA, Tie OfB)> SharedPartners(ActorCode a, ActorCode b)
    {
        ReadOnlySpan<(ActorCode Partner, Tie Tie)> left = PartnersOf(a).AsSpan(), right = PartnersOf(b).AsSpan();
        var shared = ImmutableArray.CreateBuilder<(ActorCode, Tie, Tie)>(Math.Min(left.Length, right.Length));
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = left[i].Partner.CompareTo(right[j].Partner);
            if (order == 0) shared.Add((left[i].Partner, left[i].Tie, right[j].Tie));
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared.ToImmutable();
    }

    /// <summary>The tie of a pair, or null where nothing ties it.</summary>
    public Tie? Between(ActorCode a, ActorCode b)
    {
        var row = PartnersOf(a);
        var at = row.BinarySearch((b, null!), ByPartner);
        return at >= 0 ? row[at].Tie : null;
    }

    private static readonly Comparer<(ActorCode Partner, Tie Tie)> ByPartner = Comparer<(ActorCode Partner, Tie Tie)>.Create((x, y) => x.Partner.CompareTo(y.Partner));

    /// <summary>The network with every uncertain tie taken as certain: what the dates would allow at most.</summary>
    internal RelationGraph AtMost()
    {
        var both = Ties.Concat(Uncertain).GroupBy(t => t.Dyad).Select(g => new Tie(g.Key, [.. g.SelectMany(t => t.Facts).Order()]));
        return new(Graph.Vertices, both, []);
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

        var actors = facts.Facts.Set.Actors.All.Where(a => facts.Scope.Organisations || a.Kind == ActorKind.Nation).Select(a => a.Code);
        return new(actors, gathered.Certain, gathered.Uncertain, gathered.Firsts);
    }
}
