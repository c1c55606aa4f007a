using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A list of codes of actors and ids of forums: kept as a list, and tied to each.</summary>
internal sealed class NamesField(string key, string type) : FactField(key)
{
    private readonly PlainValue list = new(key);

    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        list.Put(value, fact.Properties);
        var pos = 0;
        foreach (var name in value.EnumerateArray().Select(item => item.GetString()!))
            fact.Links.Add(new(type, ActorCode.TryParse(name, out _) ? GraphEnd.Actor : GraphEnd.Fact, name, pos++));
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json) => list.Write(fact.Properties, Key, json);
}
