using System.Numerics;

namespace Latticework.Query;

/// <summary>How many ties there are among the neighbours of each node: the triangles through it.</summary>
internal static class CommonNeighbours
{
    /// <summary>The ties among each node's neighbours. The cheaper of two ways is taken: marks, O(Σ degree²), or bits, O(ties · nodes / 64).</summary>
    public static long[] TiesAmong(MeasureGraph graph)
    {
        var pairs = 0L;
        for (var node = 0; node < graph.Nodes; node++) pairs += (long)graph.Degree(node) * graph.Degree(node);
        var words = (graph.Nodes + 63) / 64;
        var twice = pairs > 2L * graph.Ties * words ? ByBits(graph, words) : ByMarks(graph);
        for (var node = 0; node < twice.Length; node++) twice[node] /= 2;
        return twice;
    }

    private static long[] ByMarks(MeasureGraph graph)
    {
        var counts = new long[graph.Nodes];
        var mark = new int[graph.Nodes];
        for (var node = 0; node < counts.Length; node++)
        {
            foreach (var near in graph[node]) mark[near] = node + 1;
            foreach (var near in graph[node])
                foreach (var other in graph[near])
                    if (mark[other] == node + 1) counts[node]++;
        }

        return counts;
    }

    private static long[] ByBits(MeasureGraph graph, int words)
    {
        var counts = new long[graph.Nodes];
        var bits = new ulong[graph.Nodes * words];
        for (var node = 0; node < counts.Length; node++)
            foreach (var near in graph[node]) bits[(node * words) + (near / 64)] |= 1UL << (near % 64);
        for (var node = 0; node < counts.Length; node++)
        {
            var row = bits.AsSpan(node * words, words);
            foreach (var near in graph[node])
            {
                if (near < node) continue;
                var other = bits.AsSpan(near * words, words);
                var common = 0;
                for (var word = 0; word < row.Length; word++) common += BitOperations.PopCount(row[word] & other[word]);
                counts[node] += common;
                counts[near] += common;
            }
        }

        return counts;
    }
}
