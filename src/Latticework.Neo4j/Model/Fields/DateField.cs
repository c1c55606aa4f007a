using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A date of the fact itself.</summary>
internal sealed class DateField(string key) : FactField(key)
{
    private readonly DateValue date = new(key);

    public override void ToGraph(JsonElement value, GraphFact fact) => date.Put(value, fact.Properties);

    public override void ToJson(GraphFact fact, Utf8JsonWriter json) => date.Write(fact.Properties, Key, json);
}
