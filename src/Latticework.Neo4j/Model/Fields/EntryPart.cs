using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A key of an entry that is a property of its relationship.</summary>
/// <param name="Key">The key in JSON.</param>
/// <param name="Value">How it lies in the properties.</param>
internal sealed record EntryPart(string Key, PropertyValue Value)
{
    public static EntryPart Plain(string key, string? property = null) => new(key, new PlainValue(property ?? key));

    public static EntryPart Date(string key) => new(key, new DateValue(key));

    /// <summary>Sets the properties for the keys that an entry has.</summary>
    public static void Put(EntryPart[] parts, JsonElement entry, IDictionary<string, object> properties)
    {
        foreach (var part in parts)
            if (entry.TryGetProperty(part.Key, out var given)) part.Value.Put(given, properties);
    }

    /// <summary>Writes the keys that the properties have.</summary>
    public static void Write(EntryPart[] parts, IReadOnlyDictionary<string, object> properties, Utf8JsonWriter json)
    {
        foreach (var part in parts) part.Value.Write(properties, part.Key, json);
    }
}
