using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>How a JSON value lies in the properties of a node or relationship.</summary>
internal abstract class PropertyValue
{
    /// <summary>Sets the properties.</summary>
    public abstract void Put(JsonElement value, IDictionary<string, object> properties);

    /// <summary>Writes key and value; nothing where the properties lack it.</summary>
    public abstract void Write(IReadOnlyDictionary<string, object> properties, string key, Utf8JsonWriter json);
}
