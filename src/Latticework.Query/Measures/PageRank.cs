using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>How often would one who follows ties at random, and now and then starts anew anywhere, come by a nation?</summary>
/// <remarks>
/// x_i = (1 − d)/n + d Σ_j x_j/k_j over the neighbours j, damping d = 0.85; a node without a tie passes its share to all alike. Above 0, sum 1; every component and
/// isolate has its part. Solved as symmetric equations by conjugate gradients to 1e-14, O(ties) a step, some 50 steps at most.
/// Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X.
/// </remarks>
public static class PageRank
{
    private const double Damping = 0.85;
    private const double Enough = 1e-15;
    private const int MostSteps = 200;

    /// <summary>The PageRank of each node.</summary>
    public static ImmutableArray<double> Of(MeasureGraph graph)
    {
        // With y = x / √k the equations are (I − d D^-½ A D^-½) y = D^-½ 1; isolates stand apart, and the scale is free.
        var n = graph.Nodes;
        var root = new double[n];
        for (var node = 0; node < n; node++) root[node] = Math.Sqrt(Math.Max(1, graph.Degree(node)));
        var (y, rest, step, image) = (new double[n], new double[n], new double[n], new double[n]);
        var scaled = new double[n];
        var size = 0.0;
        for (var node = 0; node < n; node++)
        {
            step[node] = rest[node] = 1 / root[node];
            size += rest[node] * rest[node];
        }

        var small = size * Enough * Enough;
        for (var count = 0; count < MostSteps && size > small; count++)
        {
            Multiply(graph, root, step, scaled, image);
            var along = size / Vectors.Dot(step, image);
            for (var node = 0; node < n; node++)
            {
                y[node] += along * step[node];
                rest[node] -= along * image[node];
            }

            var left = Vectors.Dot(rest, rest);
            for (var node = 0; node < n; node++) step[node] = rest[node] + (left / size * step[node]);
            size = left;
        }

        var sum = 0.0;
        for (var node = 0; node < n; node++) sum += y[node] *= root[node];
        return [.. y.Select(value => value / sum)];
    }

    private static void Multiply(MeasureGraph graph, double[] root, double[] vector, double[] scaled, double[] image)
    {
        for (var node = 0; node < vector.Length; node++) scaled[node] = vector[node] / root[node];
        for (var node = 0; node < vector.Length; node++) image[node] = vector[node] - (Damping * Vectors.AtNeighbours(graph, node, scaled) / root[node]);
    }
}
