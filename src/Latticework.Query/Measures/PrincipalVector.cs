namespace Latticework.Query;

/// <summary>The greatest eigenvalue of a connected network's adjacency matrix, and its vector of length 1, which has no value below 0.</summary>
/// <remarks>By Lanczos' method with full orthogonalisation, begun with the degrees and begun anew with the best vector so far after some steps.</remarks>
internal static class PrincipalVector
{
    private const double Enough = 1e-15;
    private const int MostSteps = 64;
    private const int MostRounds = 1_000;

    public static (double Value, double[] Vector) Of(MeasureGraph graph)
    {
        var vector = new double[graph.Nodes];
        for (var node = 0; node < vector.Length; node++) vector[node] = graph.Degree(node);
        var value = 0.0;
        for (var (round, done) = (0, false); round < MostRounds && !done; round++) (value, vector, done) = Round(graph, vector);
        return (value, vector);
    }

    private static (double Value, double[] Vector, bool Done) Round(MeasureGraph graph, double[] start)
    {
        var most = Math.Min(MostSteps, start.Length);
        var (basis, diagonal, beside) = (new List<double[]>(most) { start }, new List<double>(most), new List<double>(most));
        Scale(start, 1 / Length(start));
        while (true)
        {
            var last = basis[^1];
            var next = Multiply(graph, last);
            diagonal.Add(Vectors.Dot(last, next));
            foreach (var one in basis) AddTo(next, one, -Vectors.Dot(one, next));
            foreach (var one in basis) AddTo(next, one, -Vectors.Dot(one, next));
            var length = Length(next);
            var full = basis.Count == most;
            if (full || basis.Count % 4 == 0 || length < Enough)
            {
                var (value, weights) = Tridiagonal.Greatest(diagonal, beside);
                var done = length * weights[^1] <= Enough * value;
                if (done || full) return (value, Combined(basis, weights), done || most == start.Length);
            }

            beside.Add(length);
            Scale(next, 1 / length);
            basis.Add(next);
        }
    }

    private static double[] Combined(List<double[]> basis, double[] weights)
    {
        var vector = new double[basis[0].Length];
        for (var i = 0; i < weights.Length; i++) AddTo(vector, basis[i], weights[i]);
        for (var node = 0; node < vector.Length; node++) vector[node] = Math.Abs(vector[node]);
        Scale(vector, 1 / Length(vector));
        return vector;
    }

    private static double[] Multiply(MeasureGraph graph, double[] vector)
    {
        var image = new double[vector.Length];
        for (var node = 0; node < image.Length; node++) image[node] = Vectors.AtNeighbours(graph, node, vector);
        return image;
    }

    private static double Length(double[] vector) => Math.Sqrt(Vectors.Dot(vector, vector));

    private static void AddTo(double[] target, double[] vector, double times)
    {
        for (var i = 0; i < target.Length; i++) target[i] += times * vector[i];
    }

    private static void Scale(double[] vector, double times)
    {
        for (var i = 0; i < vector.Length; i++) vector[i] *= times;
    }
}
