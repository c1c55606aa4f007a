using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A text, word, mark, or list of texts that is a property.</summary>
/// <param name="key">The field's key.</param>
/// <param name="property">The property, where it has another name.</param>
internal sealed class PlainField(string key, string? property = null) : FactField(key)
{
    private readonly PlainValue value = new(property ?? key);

    public override void ToGraph(JsonElement value, GraphFact fact) => this.value.Put(value, fact.Properties);

    public override void ToJson(GraphFact fact, Utf8JsonWriter json) => value.Write(fact.Properties, Key, json);
}
