using Latticework.Facts;
using QuikGraph;

namespace Latticework.Query;

/// <summary>Networks for QuikGraph's algorithms.</summary>
public static class QuikGraphView
{
    /// <summary>The network as an undirected graph without parallel edges; each edge carries its <see cref="Tie"/>. Vertices and edges are inserted in ordinal order.</summary>
    public static UndirectedGraph<ActorCode, TaggedUndirectedEdge<ActorCode, Tie>> ToQuikGraph(this RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var drawn = new UndirectedGraph<ActorCode, TaggedUndirectedEdge<ActorCode, Tie>>(allowParallelEdges: false);
        drawn.AddVertexRange(graph.Actors);
        drawn.AddEdgeRange(graph.Ties.Select(tie => new TaggedUndirectedEdge<ActorCode, Tie>(tie.Dyad.A, tie.Dyad.B, tie)));
        return drawn;
    }
}
