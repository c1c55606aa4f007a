using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>All that a scope lets in on a day, to be written out: facts, who takes part in each, and the network of their ties.</summary>
/// <remarks>Facts that certainly begin after the day, or certainly started before the scope's <see cref="RelationScope.Since"/>, are left out; what has ended is kept, and told by how it holds.</remarks>
public sealed class Extract
{
    private readonly ScopedFacts scoped;
    private readonly Lazy<RelationGraph> graph;

    internal Extract(ScopedFacts scoped, ImmutableArray<FactKind> kinds, Func<RelationGraph> draw)
    {
        this.scoped = scoped;
        Kinds = kinds;
        graph = new(draw);
        Facts = [.. scoped.OfKinds(kinds).Where(f => scoped.Begun(f) != Holding.Not)];
        Dataset = DatasetReference.Of(scoped.Facts.Set);
    }

    /// <summary>The dataset asked.</summary>
    public DatasetReference Dataset { get; }

    /// <summary>The whole dataset.</summary>
    public FactSet Set => scoped.Facts.Set;

    /// <summary>What counts.</summary>
    public RelationScope Scope => scoped.Scope;

    /// <summary>The day.</summary>
    public DateOnly AsOf => scoped.AsOf;

    /// <summary>The kinds of fact let in.</summary>
    public ImmutableArray<FactKind> Kinds { get; }

    /// <summary>The facts that had begun or may have begun by the day, by id, each under the reading chosen.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The network on the day, of the kinds of fact that can tie; drawn when first asked for.</summary>
    public RelationGraph Graph => graph.Value;

    /// <summary>The facts with their pages, numbered by id.</summary>
    public ImmutableArray<Citation> Citations => [.. Facts.Select((f, i) => Citation.Of(i + 1, f))];

    /// <summary>Whether a fact holds on the day: as the part that holds most certainly.</summary>
    public Holding HoldingOf(Fact fact) => scoped.HoldingOf(fact);

    /// <summary>Whether an actor's part in a fact holds on the day; null where it has none in a role that counts.</summary>
    public Holding? HoldingOf(Fact fact, ActorCode actor) => scoped.PartOf(fact, actor)?.Holding;

    /// <summary>The actors in scope whose part in a fact, in a role that counts, had certainly begun by the day, by code; ended or not.</summary>
    public IEnumerable<ActorCode> Took(Fact fact) => scoped.Everyone(fact).Where(p => p.Begun == Holding.Holds).Select(p => p.Actor);
}
