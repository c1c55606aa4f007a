using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Turns facts into nodes with relationships, and nodes back into the JSON of facts.</summary>
internal static class FactGraph
{
    private static readonly FactFields Reading = new(new Dictionary<string, ReadOnlyMemory<byte>>());

    /// <summary>A fact of a dataset as a node, with its derived caption and hash.</summary>
    public static GraphFact Of(FactSet set, Fact fact)
    {
        var text = set.JsonOf(fact);
        using var json = JsonDocument.Parse(text);
        var node = new GraphFact(fact.Id.Value, fact.Kind);
        foreach (var field in Reading.Of(fact.Kind))
            if (json.RootElement.TryGetProperty(field.Key, out var value)) field.ToGraph(value, node);
        node.Properties["name"] = GraphCaption.Of(fact);
        node.Properties["hash"] = FactSet.HashOf(text.Span);
        if (node.Extra.Count > 0) node.Properties["extra"] = node.Extra.ToJsonString(GraphJson.Options);
        return node;
    }

    /// <summary>Writes a fact's JSON, keys in the codebook's order.</summary>
    /// <param name="fact">The fact's node.</param>
    /// <param name="fields">The fields, with the pages cited.</param>
    /// <param name="json">Where to write.</param>
    public static void Write(GraphFact fact, FactFields fields, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("kind", Word.Of(fact.Kind));
        foreach (var field in fields.Of(fact.Kind)) field.ToJson(fact, json);
        json.WriteEndObject();
    }
}
