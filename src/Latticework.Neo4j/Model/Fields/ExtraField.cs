using System.Text.Json;
using System.Text.Json.Nodes;

namespace Latticework.Neo4j;

/// <summary>A field that is kept as JSON in <c>extra</c>.</summary>
internal sealed class ExtraField(string key) : FactField(key)
{
    public override void ToGraph(JsonElement value, GraphFact fact) => fact.Extra[Key] = JsonNode.Parse(value.GetRawText());

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        if (!fact.Extra.TryGetPropertyValue(Key, out var value)) return;
        json.WritePropertyName(Key);
        if (value is null) json.WriteNullValue();
        else value.WriteTo(json);
    }
}
