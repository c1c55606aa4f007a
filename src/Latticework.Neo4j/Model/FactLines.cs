using System.Buffers;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>Facts of the graph as files of JSON Lines, for the reader of facts.</summary>
internal sealed class FactLines
{
    private const int FileBytes = 32 << 20;

    private readonly List<(string Name, ReadOnlyMemory<byte> Bytes)> full = [];
    private ArrayBufferWriter<byte> lines = new();

    /// <summary>The files; none where no fact was added.</summary>
    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Files => lines.WrittenCount > 0 ? full.Append(Open) : full;

    private (string Name, ReadOnlyMemory<byte> Bytes) Open => ($"facts-{full.Count:0000}.jsonl", lines.WrittenMemory);

    /// <summary>Adds a fact.</summary>
    /// <param name="fact">Its node.</param>
    /// <param name="fields">The fields, with the pages that it cites.</param>
    public void Add(GraphFact fact, FactFields fields)
    {
        using (var json = new Utf8JsonWriter(lines, GraphJson.Writing)) FactGraph.Write(fact, fields, json);
        lines.Write("\n"u8);
        if (lines.WrittenCount <= FileBytes) return;
        full.Add(Open);
        lines = new();
    }
}
