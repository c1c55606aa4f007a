using System.Text.Json;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer as JSON, with the items in the order and the fields asked for.</summary>
internal static class JsonWriter
{
    public static ReadOnlyMemory<byte> Write<T>(AnswerPage<T> answer) where T : ICited
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(stream, answer.Answer);
        return answer.Fields.IsDefault && answer.Items == answer.Answer.Items ? stream.ToArray() : Rewrite(stream.ToArray(), answer);
    }

    private static byte[] Rewrite<T>(byte[] whole, AnswerPage<T> answer) where T : ICited
    {
        using var document = JsonDocument.Parse(whole);
        return IndentedJson.Of(writer =>
        {
            writer.WriteStartObject();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name != "items")
                {
                    property.WriteTo(writer);
                    continue;
                }

                writer.WriteStartArray("items");
                foreach (var item in answer.Items) Item(writer, AnswerJson.Item(item), answer);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        });
    }

    private static void Item<T>(Utf8JsonWriter writer, JsonElement item, AnswerPage<T> answer) where T : ICited
    {
        if (answer.Fields.IsDefault)
        {
            item.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var field in answer.Fields)
        {
            if (!item.TryGetProperty(field, out var value)) continue;
            writer.WritePropertyName(field);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
