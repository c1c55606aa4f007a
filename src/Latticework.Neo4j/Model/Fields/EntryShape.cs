using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>The entries of a list, each of which is a relationship with the actor or person it names.</summary>
/// <param name="named">The entry's key with the name or code; it stands first.</param>
/// <param name="parts">The entry's other keys, in order.</param>
internal sealed class EntryShape(string named, EntryPart[] parts)
{
    /// <summary>Whom an entry names.</summary>
    public string NameOf(JsonElement entry) => entry.GetProperty(named).GetString()!;

    /// <summary>Sets a relationship's properties to what an entry says.</summary>
    public void Put(JsonElement entry, IDictionary<string, object> properties) => EntryPart.Put(parts, entry, properties);

    /// <summary>Writes a list of entries under its key; nothing where there is none.</summary>
    public void Write(string key, IReadOnlyCollection<GraphLink> links, Utf8JsonWriter json)
    {
        if (links.Count == 0) return;
        json.WriteStartArray(key);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString(named, link.Key);
            EntryPart.Write(parts, link.Properties, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
