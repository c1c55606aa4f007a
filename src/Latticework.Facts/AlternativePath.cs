using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Latticework.Facts;

/// <summary>The place that an alternative speaks of, in the JSON of a fact: <c>KEY</c>, <c>LIST.CODE</c>, <c>LIST.CODE.KEY</c> or <c>LIST.N.KEY</c>.</summary>
internal static class AlternativePath
{
    /// <summary>The field of a kind of fact that may be disputed; null if there is none.</summary>
    public static JsonPropertyInfo? Field(FactKind kind, string key) => key is "id" or "kind" or "inferred" or "alternatives" or "confidence" or "sources"
        ? null
        : FactJson.TypeOf(kind).Properties.FirstOrDefault(property => property.Name == key);

    /// <summary>Puts a value in its place, or takes out what stands there if it is null. What is wrong with the path, or null.</summary>
    public static string? Edit(JsonObject fact, FactKind kind, string path, JsonElement value)
    {
        var parts = path.Split('.');
        if (Field(kind, parts[0]) is not { } field)
            return $"'{parts[0]}' is no field of {Word.Of(kind)} that can have alternatives; write a key of the field dictionary";
        if (parts.Length == 1) return Put(fact, path, parts[0], value);
        if (ItemOf(field.PropertyType) is not { } item) return $"'{parts[0]}' is no list; write '{parts[0]}' alone";
        var list = fact[parts[0]] as JsonArray ?? [];
        var entry = Find(list, item, parts[1], out var fault);
        if (fault is not null) return fault;
        if (parts.Length == 3)
            return entry is JsonObject fields
                ? Put(fields, path, parts[2], value)
                : $"'{parts[0]}' has no entry '{parts[1]}' with fields; write one that stands in it";
        if (parts.Length > 3 || ActorKey(item) is not { } key)
            return $"'{path}' is no path; write LIST.CODE for an actor's entry, or LIST.N.KEY in a list without actors";
        fault = PutEntry(list, entry, key, parts[1], value);
        if (list.Count == 0) fact.Remove(parts[0]);
        else if (list.Parent is null) fact[parts[0]] = list;
        return fault;
    }

    /// <summary>What stands in a place of a fact as JSON; null where nothing does.</summary>
    public static JsonElement? Current(JsonElement fact, string path)
    {
        var parts = path.Split('.');
        var found = Member(fact, parts[0]);
        if (parts.Length == 1 || found is not { ValueKind: JsonValueKind.Array } list) return found;
        JsonElement? entry = null;
        if (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var place)) entry = place < list.GetArrayLength() ? list[place] : null;
        else
            foreach (var one in list.EnumerateArray())
                if (entry is null && HasCode(one, parts[1])) entry = one;
        return parts.Length == 2 || entry is null ? entry : Member(entry.Value, parts[2]);
    }

    /// <summary>What a list holds; null for what is no list.</summary>
    public static Type? ItemOf(Type list) =>
        list.IsGenericType && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? list.GetGenericArguments()[0] : null;

    private static string? Put(JsonObject owner, string path, string key, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null) owner[key] = JsonNode.Parse(value.GetRawText());
        else if (!owner.Remove(key)) return $"'{path}' is absent already; write a value";
        return null;
    }

    private static string? PutEntry(JsonArray list, JsonNode? entry, string key, string code, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return entry is not null && list.Remove(entry) ? null : $"{code} is absent already; write its entry";
        var node = JsonNode.Parse(value.GetRawText())!;
        if (CodeOf(node, key) != code)
            return key.Length == 0 ? $"the value is not the code; write \"{code}\"" : $"the entry has another '{key}'; write \"{key}\": \"{code}\"";
        if (entry is null) list.Add(node);
        else list[list.IndexOf(entry)] = node;
        return null;
    }

    private static JsonNode? Find(JsonArray list, Type item, string at, out string? fault)
    {
        fault = null;
        if (ActorKey(item) is { } key)
        {
            if (ActorCode.TryParse(at, out _)) return list.FirstOrDefault(node => CodeOf(node, key) == at);
            fault = $"'{at}' is no code; write the code of the actor whose entry it is";
        }
        else if (!int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place >= list.Count)
        {
            fault = $"'{at}' is no place in a list of {list.Count}; write a number from 0";
        }
        else
        {
            return list[place];
        }

        return null;
    }

    private static JsonElement? Member(JsonElement owner, string key) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(key, out var value) ? value : null;

    private static bool HasCode(JsonElement entry, string code)
    {
        var named = Member(entry, "nation") ?? Member(entry, "party") ?? entry;
        return named.ValueKind == JsonValueKind.String && named.ValueEquals(code);
    }

    private static string? CodeOf(JsonNode? node, string key)
    {
        var code = key.Length == 0 ? node : (node as JsonObject)?[key];
        return code is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }

    // The key with the actor of an entry, one entry an actor; empty where the entry is the code itself; null where entries are not by actor.
    private static string? ActorKey(Type item) =>
        item == typeof(Participant) || item == typeof(ForumMember) || item == typeof(NationRole) ? "nation"
        : item == typeof(PartyDate) ? "party"
        : item == typeof(ActorCode) ? ""
        : null;
}
