using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A list of codes, each a relationship with an actor.</summary>
internal sealed class CodesField(string key, string type) : FactField(key)
{
    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var code in value.EnumerateArray()) fact.Links.Add(new(type, GraphEnd.Actor, code.GetString()!, pos++));
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        var links = fact.LinksOf(type, GraphEnd.Actor).ToList();
        if (links.Count == 0) return;
        json.WriteStartArray(Key);
        foreach (var link in links) json.WriteStringValue(link.Key);
        json.WriteEndArray();
    }
}
