using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A property that holds a JSON text, number, truth, or list of texts as it is.</summary>
/// <param name="property">The property's name.</param>
internal sealed class PlainValue(string property) : PropertyValue
{
    public override void Put(JsonElement value, IDictionary<string, object> properties) => properties[property] = value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(item => (object?)item.GetString()).ToArray(),
        _ => throw new ArgumentException($"{property}: {value.GetRawText()} is no property", nameof(value)),
    };

    public override void Write(IReadOnlyDictionary<string, object> properties, string key, Utf8JsonWriter json)
    {
        if (!properties.TryGetValue(property, out var value)) return;
        json.WritePropertyName(key);
        Write(value, json);
    }

    private static void Write(object? value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case object?[] list:
                json.WriteStartArray();
                foreach (var item in list) Write(item, json);
                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
