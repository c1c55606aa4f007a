using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A network's figures as a whole: from any network to values, and nothing of facts.</summary>
internal static class StructureQuestion
{
    /// <summary>The figures of the nations that have a tie.</summary>
    /// <param name="network">The network.</param>
    /// <param name="hub">The hub; null: the nation with the most ties, the first by code among equals.</param>
    /// <param name="groups">The groups of the E-I index; null: no such index.</param>
    public static NetworkStructure Of(NationNetwork network, ActorCode? hub = null, NationGroups? groups = null)
    {
        var tied = network.Tied();
        var graph = tied.Graph;
        return new(
            graph.Nodes,
            graph.Ties,
            DegreeCounts.Density(graph),
            Components.In(graph).Count,
            Clustering.Transitivity(graph),
            DegreeCounts.Centralization(graph),
            (hub ?? Highest(tied)) is { } chosen ? Shape(tied, chosen) : null,
            groups is null ? null : GroupMixing.ExternalInternal(graph, groups.Of(tied)));
    }

    private static ActorCode? Highest(NationNetwork tied) =>
        tied.Nations is [] ? null : tied.Nations[Enumerable.Range(0, tied.Nations.Length).MaxBy(tied.Graph.Degree)];

    private static HubShape Shape(NationNetwork tied, ActorCode hub) => tied.IndexOf(hub) is { } node
        ? new(hub, tied.Graph.Degree(node), Hub.SpokePairsUntied(tied.Graph, node), Hub.PairsOnlyThrough(tied.Graph, node))
        : new(hub, 0, null, tied.Graph.Ties == 0 ? null : 0);
}
