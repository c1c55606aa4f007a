namespace Latticework.Query;

/// <summary>Arithmetic on vectors over the nodes of a network, always summed in the order of the nodes.</summary>
internal static class Vectors
{
    /// <summary>The inner product.</summary>
    public static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// <summary>The sum over a node's neighbours: one row of the adjacency matrix times the vector.</summary>
    public static double AtNeighbours(MeasureGraph graph, int node, double[] vector)
    {
        var sum = 0.0;
        foreach (var other in graph[node]) sum += vector[other];
        return sum;
    }
}
