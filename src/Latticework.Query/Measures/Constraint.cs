using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>How much is a nation tied to partners who are tied to one another, and so lacks structural holes?</summary>
/// <remarks>
/// Burt's constraint Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j, q the other neighbours of i tied to j, p_ij = 1/k_i: ties are binary. Near 0 for a broker,
/// 1 for a node with one neighbour, up to 9/8 in small closed groups; null for a node without a tie. O(Σ degree²).
/// Burt 1992, Structural Holes, ISBN 9780674843714; Burt 2004, doi:10.1086/421787.
/// </remarks>
public static class Constraint
{
    /// <summary>The constraint of each node.</summary>
    public static ImmutableArray<double?> Of(MeasureGraph graph)
    {
        var constraint = new double?[graph.Nodes];
        var indirect = new double[graph.Nodes];
        for (var node = 0; node < constraint.Length; node++)
        {
            var near = graph[node];
            if (near.Length == 0) continue;
            foreach (var through in near)
            {
                var part = 1.0 / graph.Degree(through);
                foreach (var other in graph[through]) indirect[other] += part;
            }

            var sum = 0.0;
            foreach (var other in near) sum += (1 + indirect[other]) * (1 + indirect[other]);
            constraint[node] = sum / ((double)near.Length * near.Length);
            foreach (var through in near)
                foreach (var other in graph[through]) indirect[other] = 0;
        }

        return [.. constraint];
    }
}
