using System.Text.Json;
using System.Text.Json.Serialization;

namespace Latticework.Query;

/// <summary>Writes a row as a flat object: its columns but those not known, and the ids of its facts.</summary>
internal sealed class PanelRowConverter<T> : JsonConverter<T> where T : IPanelRow
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("answers are written, not read");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var column in PanelColumns.Of<T>())
        {
            var cell = column.Cell(value);
            if (cell.Text is { } text) writer.WriteString(column.Name, text);
            else if (cell.Number is { } number) writer.WriteNumber(column.Name, number);
        }

        writer.WriteStartArray(PanelColumns.Evidence);
        foreach (var fact in value.Evidence) writer.WriteStringValue(fact.Value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
