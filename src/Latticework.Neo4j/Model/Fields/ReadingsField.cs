using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>Other readings, each a node that cites its own pages.</summary>
internal sealed class ReadingsField() : FactField("alternatives")
{
    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        foreach (var other in value.EnumerateArray())
            fact.Readings.Add(new(
                other.GetProperty("field").GetString()!,
                other.GetProperty("value").GetRawText(),
                other.TryGetProperty("note", out var note) ? note.GetString() : null,
                [.. other.GetProperty("sources").EnumerateArray().Select(url => url.GetString()!)]));
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        if (fact.Readings.Count == 0) return;
        json.WriteStartArray(Key);
        foreach (var reading in fact.Readings)
        {
            json.WriteStartObject();
            json.WriteString("field", reading.Field);
            json.WritePropertyName("value");
            json.WriteRawValue(reading.Value);
            json.WriteStartArray("sources");
            foreach (var url in reading.Sources) json.WriteStringValue(url);
            json.WriteEndArray();
            if (reading.Note is not null) json.WriteString("note", reading.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
