using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>One name or code that is a relationship.</summary>
internal sealed class OneField(string key, string type, GraphEnd end) : FactField(key)
{
    public override void ToGraph(JsonElement value, GraphFact fact) => fact.Links.Add(new(type, end, value.GetString()!, 0));

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        foreach (var link in fact.LinksOf(type, end)) json.WriteString(Key, link.Key);
    }
}
