using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The numbers of the nodes that facts hang on. A number finds a node without an index and without its lock, and is shorter to send than a key.</summary>
/// <param name="address">The server, for messages.</param>
internal sealed class GraphEnds(Uri address)
{
    private readonly Dictionary<(GraphEnd End, string Key), long> nodes = [];

    /// <summary>The number of a node.</summary>
    /// <exception cref="FactStoreException">There is none of that key, though ingestion has put one there.</exception>
    public long Of(GraphEnd end, string key) => nodes.TryGetValue((end, key), out var node)
        ? node
        : throw new FactStoreException($"{address}: the {Enum.GetName(end)} '{key}' is no longer in the graph; somebody took it away there, and lattice ingest --verify mends it");

    /// <summary>Says which number a node has, from any thread.</summary>
    public void Add(GraphEnd end, string key, long node)
    {
        lock (nodes) nodes[(end, key)] = node;
    }
}
