using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>The canonical order of keys and items, taken from the records.</summary>
internal static class CanonicalOrder
{
    /// <summary>How values of a type are written; the type itself where it may be absent.</summary>
    public static JsonTypeInfo TypeOf(Type type) => FactJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>The members of an object with their types: those of the record in its order, all others by name; an optional empty list says nothing and is left out.</summary>
    public static IEnumerable<(JsonProperty Member, JsonTypeInfo? Type)> Members(JsonElement value, JsonTypeInfo? type, JsonTypeInfo fact)
    {
        var members = value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        if (type?.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var property in type.Properties)
            {
                var index = members.FindIndex(member => member.Name == property.Name);
                if (index < 0) continue;
                var member = members[index];
                members.RemoveAt(index);
                if (!property.IsRequired && member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 0) continue;
                yield return (member, property.PropertyType == typeof(JsonElement) ? TypeOfField(value.GetProperty("field").GetString()!, fact) : TypeOf(property.PropertyType));
            }
        }

        var others = type?.Kind == JsonTypeInfoKind.Dictionary ? TypeOf(type.Type.GetGenericArguments()[1]) : null;
        foreach (var member in members) yield return (member, others);
    }

    /// <summary>The items of a list in their order; relations by relation, then id.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement list, JsonTypeInfo? element)
    {
        var items = list.EnumerateArray();
        return element?.Type == typeof(Relation) ? items.OrderBy(item => Text(item, "relation"), StringComparer.Ordinal).ThenBy(item => Text(item, "id"), StringComparer.Ordinal) : items;
    }

    /// <summary>The type of the field for which an alternative stands: <c>KEY</c>, <c>LIST.CODE</c>, <c>LIST.CODE.KEY</c> or <c>LIST.N.KEY</c>; null where there is none.</summary>
    public static JsonTypeInfo? TypeOfField(string field, JsonTypeInfo fact)
    {
        var parts = field.Split('.');
        var type = PropertyType(fact, parts[0]);
        if (parts.Length == 1 || type is null) return type;
        if (type.Kind != JsonTypeInfoKind.Enumerable || parts.Length > 3) return null;
        var element = TypeOf(type.Type.GetGenericArguments()[0]);
        return parts.Length == 2 ? element : PropertyType(element, parts[2]);
    }

    private static JsonTypeInfo? PropertyType(JsonTypeInfo type, string key) =>
        type.Properties.FirstOrDefault(property => property.Name == key) is { } property ? TypeOf(property.PropertyType) : null;

    private static string Text(JsonElement item, string key) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
