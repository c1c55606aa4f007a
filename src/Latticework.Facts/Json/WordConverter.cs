using System.Text.Json;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>Reads and writes an enum as the codebook's word for it; a word that the codebook lacks is refused with the list of those it has.</summary>
public sealed class WordConverter<T> : JsonConverter<T> where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"expected a word in quotes, not {reader.TokenType}");
        var text = reader.GetString()!;
        return Word.TryParse<T>(text, out var value) ? value : throw new JsonException(Word.Unknown<T>(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word.Of(value));
}
