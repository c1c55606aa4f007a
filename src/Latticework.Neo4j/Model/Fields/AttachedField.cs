using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A list of entries about actors that another field has tied already: properties on those relationships, with their own place in the list.</summary>
/// <remarks>Where an entry has no relationship of its own to go to, the whole list goes to <c>extra</c>.</remarks>
/// <param name="key">The field's key.</param>
/// <param name="type">The type of the relationships.</param>
/// <param name="named">The entry's key with the code; it stands first.</param>
/// <param name="place">The property with the entry's place.</param>
/// <param name="parts">The entry's other keys, in order.</param>
internal sealed class AttachedField(string key, string type, string named, string place, params EntryPart[] parts) : FactField(key)
{
    private readonly ExtraField extra = new(key);
    private readonly EntryShape shape = new(named, parts);

    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var codes = value.EnumerateArray().Select(shape.NameOf).ToList();
        var links = fact.LinksOf(type, GraphEnd.Actor).GroupBy(l => l.Key).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
        if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Count || !codes.All(links.ContainsKey))
        {
            extra.ToGraph(value, fact);
            return;
        }

        long pos = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var properties = links[shape.NameOf(entry)].Properties;
            properties[place] = pos++;
            shape.Put(entry, properties);
        }
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        extra.ToJson(fact, json);
        shape.Write(Key, [.. fact.LinksOf(type, GraphEnd.Actor).Where(l => l.Properties.ContainsKey(place)).OrderBy(l => (long)l.Properties[place])], json);
    }
}
