using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>How one field of a fact's JSON lies in the graph.</summary>
/// <param name="key">The field's key.</param>
internal abstract class FactField(string key)
{
    /// <summary>The field's key.</summary>
    public string Key { get; } = key;

    /// <summary>Puts the field's value into the fact's node and relationships.</summary>
    public abstract void ToGraph(JsonElement value, GraphFact fact);

    /// <summary>Writes key and value as the graph has them; nothing where the fact lacks the field.</summary>
    public abstract void ToJson(GraphFact fact, Utf8JsonWriter json);
}
