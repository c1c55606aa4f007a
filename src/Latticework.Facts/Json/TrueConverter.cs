using System.Text.Json;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A mark that is either <c>true</c> or absent; <c>false</c> is refused, so that one state has one spelling.</summary>
public sealed class TrueConverter : JsonConverter<bool>
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.True ? true : throw new JsonException("this mark is true or absent; write true, or leave the key out");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
