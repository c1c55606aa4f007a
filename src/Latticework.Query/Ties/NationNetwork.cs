using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Nations and which of them are tied, as the measures take it: a network of numbers, node i being the i-th nation by code.</summary>
/// <remarks>Immutable. Drawn from ties of facts, or from any other pairs, such as those that gather more than chance would have it.</remarks>
public sealed class NationNetwork
{
    private NationNetwork(ImmutableArray<ActorCode> nations, MeasureGraph graph) => (Nations, Graph) = (nations, graph);

    /// <summary>The nations, by code.</summary>
    public ImmutableArray<ActorCode> Nations { get; }

    /// <summary>Their ties.</summary>
    public MeasureGraph Graph { get; }

    /// <summary>The network of nations and weighted pairs.</summary>
    /// <param name="nations">The nations, in any order, those without a tie too.</param>
    /// <param name="ties">Each tied pair once, with its weight.</param>
    /// <exception cref="ArgumentException">A pair comes twice, or names a nation that is not among the nations.</exception>
    public static NationNetwork Of(IEnumerable<ActorCode> nations, IEnumerable<(Dyad Pair, int Weight)> ties)
    {
        ImmutableArray<ActorCode> ordered = [.. nations.Distinct().Order()];
        var place = ordered.Index().ToDictionary(n => n.Item, n => n.Index);
        return new(ordered, MeasureGraph.Create(ordered.Length, ties.Select(t => (place.GetValueOrDefault(t.Pair.A, -1), place.GetValueOrDefault(t.Pair.B, -1), t.Weight))));
    }

    /// <summary>The network of ties of facts; the weight of a tie is its number of facts.</summary>
    public static NationNetwork Of(RelationGraph graph) => Of(graph.Actors, graph.Ties.Select(t => (t.Dyad, t.Weight)));

    /// <summary>The place of a nation; null where it is not in the network.</summary>
    public int? IndexOf(ActorCode nation) => Nations.BinarySearch(nation) is var at && at >= 0 ? at : null;

    /// <summary>The same without the nations that have no tie.</summary>
    public NationNetwork Tied() => Keep(node => Graph.Degree(node) > 0);

    /// <summary>The same without a nation and its ties.</summary>
    public NationNetwork Without(ActorCode nation) => Keep(node => Nations[node] != nation);

    private NationNetwork Keep(Func<int, bool> wanted)
    {
        ImmutableArray<int> kept = [.. Enumerable.Range(0, Nations.Length).Where(wanted)];
        return kept.Length == Nations.Length ? this : new([.. kept.Select(node => Nations[node])], Graph.Among(kept));
    }
}
