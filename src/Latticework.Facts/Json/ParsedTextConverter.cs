using System.Text.Json;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>Reads a value that is one string in JSON by its own <c>Parse</c>, so that the reason for a refusal is the value's own.</summary>
public abstract class ParsedTextConverter<T>(Func<string, T> parse) : JsonConverter<T> where T : notnull
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"expected a text in quotes, not {reader.TokenType}");
        try
        {
            return parse(reader.GetString()!);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
