using Latticework.Query;

namespace Latticework.Benchmarks;

/// <summary>A thousand nodes of which about every second pair is tied, the same here and in <c>peers.py</c>.</summary>
internal static class DenseNetwork
{
    private const int Nodes = 1_000;

    public static MeasureGraph Create()
    {
        List<(int, int)> ties = [];
        for (uint i = 0; i < Nodes; i++)
            for (var j = i + 1; j < Nodes; j++)
                if (((((i * 73_856_093) ^ (j * 19_349_663)) * 2_654_435_761) >> 16 & 1) == 1) ties.Add(((int)i, (int)j));
        return MeasureGraph.Create(Nodes, ties);
    }
}
