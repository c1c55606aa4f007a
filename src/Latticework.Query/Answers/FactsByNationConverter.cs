using System.Text.Json;
using System.Text.Json.Serialization;

namespace Latticework.Query;

/// <summary>Writes <c>{"JPN": [ids], "NZL": [ids]}</c>.</summary>
internal sealed class FactsByNationConverter : JsonConverter<FactsByNation>
{
    public override FactsByNation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("answers are written, not read");

    public override void Write(Utf8JsonWriter writer, FactsByNation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (nation, facts) in value.Sides)
        {
            writer.WriteStartArray(nation.Value);
            foreach (var fact in facts) writer.WriteStringValue(fact.Value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
