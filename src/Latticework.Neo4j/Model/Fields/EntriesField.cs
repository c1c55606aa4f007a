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
    private readonly EntryShape shape = new(named, parts);

    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var link = new GraphLink(type, end, shape.NameOf(entry), pos++);
            shape.Put(entry, link.Properties);
            fact.Links.Add(link);
        }
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json) => shape.Write(Key, [.. fact.LinksOf(type, end)], json);
}
