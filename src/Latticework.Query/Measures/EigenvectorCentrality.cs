using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Is a nation tied to those who are themselves well tied?</summary>
/// <remarks>
/// The principal eigenvector of the ties, x_i = Σ_j x_j / λ over the neighbours j, λ the greatest eigenvalue; scaled so that the largest is 1, none below 0. In a
/// network of several components only that with the greatest λ has values; where several share it (to 1e-10), each has its own vector in proportion to what equal values
/// everywhere have of it. A node without a tie has 0, and so have all where nothing is tied. O(ties) a step, rarely more than some tens of steps.
/// Bonacich 1972, doi:10.1080/0022250X.1972.9989806.
/// </remarks>
public static class EigenvectorCentrality
{
    private const double Same = 1e-10;

    /// <summary>The centrality of each node.</summary>
    public static ImmutableArray<double> Of(MeasureGraph graph)
    {
        var values = new double[graph.Nodes];
        var components = Components.In(graph);
        var vectors = Enumerable.Range(0, graph.Nodes).GroupBy(node => components.Of[node]).Where(nodes => components.Sizes[nodes.Key] > 1)
            .Select(nodes => nodes.ToImmutableArray())
            .Select(nodes => (Nodes: nodes, Pair: PrincipalVector.Of(nodes.Length == graph.Nodes ? graph : graph.Among(nodes))))
            .ToList();
        if (vectors.Count == 0) return [.. values];
        var greatest = vectors.Max(v => v.Pair.Value);
        foreach (var (nodes, (value, vector)) in vectors)
        {
            if (value < greatest * (1 - Same)) continue;
            var part = vector.Sum();
            for (var i = 0; i < vector.Length; i++) values[nodes[i]] = vector[i] * part;
        }

        var most = values.Max();
        return [.. values.Select(value => value / most)];
    }
}
