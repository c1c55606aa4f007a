using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A field that lies in the properties of the fact's own node.</summary>
/// <param name="key">The field's key.</param>
/// <param name="value">How it lies in the properties.</param>
internal sealed class PropertyField(string key, PropertyValue value) : FactField(key)
{
    public override void ToGraph(JsonElement given, GraphFact fact) => value.Put(given, fact.Properties);

    public override void ToJson(GraphFact fact, Utf8JsonWriter json) => value.Write(fact.Properties, Key, json);
}
