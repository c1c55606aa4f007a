using System.Collections.Immutable;
using System.Text.Json;

namespace Latticework.Query;

/// <summary>The JSON of items that add fields to those of another.</summary>
internal static class WrappedItem
{
    /// <summary>The kind of the inner item, and the fields that a kind of item adds before and after its own; null where it adds none.</summary>
    public static (Type Inner, ImmutableArray<KeyValuePair<string, Type>> Before, ImmutableArray<KeyValuePair<string, Type>> After)? Of(Type item)
    {
        if (!item.IsGenericType) return null;
        var (kind, inner) = (item.GetGenericTypeDefinition(), item.GetGenericArguments()[0]);
        return kind == typeof(Dated<>) ? (inner, [new("day", typeof(DateOnly))], [])
            : kind == typeof(Robust<>) ? (inner, [], [new("robust", typeof(Survival))])
            : null;
    }

    /// <summary>Writes the item as one object.</summary>
    public static void Write(Utf8JsonWriter writer, IWrapped item, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        item.WriteBefore(writer);
        foreach (var property in JsonSerializer.SerializeToElement(item.Inner, options.GetTypeInfo(item.Inner.GetType())).EnumerateObject()) property.WriteTo(writer);
        item.WriteAfter(writer);
        writer.WriteEndObject();
    }

    /// <summary>The item as one object.</summary>
    public static JsonElement ToElement(IWrapped item, JsonSerializerOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, item, options);
        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
