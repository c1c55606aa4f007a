namespace Latticework.Query;

/// <summary>Is the network around a nation hub and spoke, or a web?</summary>
public static class Hub
{
    /// <summary>
    /// The hub-and-spoke index: the share of the pairs of a node's neighbours that are not tied to one another, 1 (pure hub and spoke) to 0 (full mesh), which is one
    /// minus its local clustering (Watts and Strogatz 1998, doi:10.1038/30918), and so its share of structural holes; null for fewer than two neighbours. O(Σ degree of the neighbours).
    /// </summary>
    public static double? SpokePairsUntied(MeasureGraph graph, int hub)
    {
        double k = graph.Degree(hub);
        if (k < 2) return null;
        var near = graph[hub];
        var tied = 0L;
        foreach (var one in near)
            foreach (var other in graph[one])
                if (other > one && near.BinarySearch(other) >= 0) tied++;
        var pairs = k * (k - 1) / 2;
        return (pairs - tied) / pairs;
    }

    /// <summary>
    /// The share of the connected pairs of other nodes that are connected only through the node, each of their paths leading over it: 0 to 1; null where no two
    /// others are connected: 1 in a star, 0 where no path needs the node. Pairs in other parts of the network count as connected, nodes without a tie as in no pair. It is to
    /// pairs what an articulation point is to a network (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272). O(nodes + ties).
    /// </summary>
    public static double? PairsOnlyThrough(MeasureGraph graph, int hub)
    {
        var (whole, rest) = (Components.In(graph), Components.In(graph, without: hub));
        var own = whole.Of[hub];
        var with = whole.Sizes.Select((size, component) => Pairs(component == own ? size - 1 : size)).Sum();
        return with == 0 ? null : (with - rest.Sizes.Sum(size => Pairs(size))) / with;
    }

    private static double Pairs(double size) => size * (size - 1) / 2;
}
