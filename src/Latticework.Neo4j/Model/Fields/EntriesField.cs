using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A list of entries, each a relationship with the actor or person it names.</summary>
/// <param name="key">The field's key.</param>
/// <param name="type">The relationship's type.</param>
/// <param name="end">What the entry names.</param>
/// <param name="named">The entry's key with the name or code; it stands first.</param>
/// <param name="parts">The entry's other keys, in order.</param>
internal sealed class EntriesField(string key, string type, GraphEnd end, string named, params EntryPart[] parts) : FactField(key)
{
    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var link = new GraphLink(type, end, entry.GetProperty(named).GetString()!, pos++);
            foreach (var part in parts)
                if (entry.TryGetProperty(part.Key, out var given)) part.Value.Put(given, link.Properties);
            fact.Links.Add(link);
        }
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        var links = fact.LinksOf(type, end).ToList();
        if (links.Count == 0) return;
        json.WriteStartArray(Key);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString(named, link.Key);
            foreach (var part in parts) part.Value.Write(link.Properties, part.Key, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
