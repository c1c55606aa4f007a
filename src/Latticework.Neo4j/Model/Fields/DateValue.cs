using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A published date: text of its own precision, and its first and last day as DATE beside it.</summary>
/// <param name="property">The property of the text; those of the days end in <c>Earliest</c> and <c>Latest</c>.</param>
internal sealed class DateValue(string property) : PropertyValue
{
    public override void Put(JsonElement value, IDictionary<string, object> properties)
    {
        var date = PartialDate.Parse(value.GetString()!);
        properties[property] = date.ToString();
        properties[property + "Earliest"] = date.Earliest;
        properties[property + "Latest"] = date.Latest;
    }

    public override void Write(IReadOnlyDictionary<string, object> properties, string key, Utf8JsonWriter json)
    {
        if (properties.TryGetValue(property, out var text)) json.WriteString(key, (string)text);
    }
}
