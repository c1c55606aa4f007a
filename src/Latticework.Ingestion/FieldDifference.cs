using System.Collections.Immutable;
using System.Text.Json;

namespace Latticework.Ingestion;

/// <summary>One field that differs.</summary>
/// <param name="Path">The field: <c>signed</c>, or <c>participants.AUS.role</c> for a field of an entry, which is named by its first value.</param>
/// <param name="Was">What the store holds; null where it holds nothing.</param>
/// <param name="Is">What the files say; null where they say nothing.</param>
public sealed record FieldDifference(string Path, JsonElement? Was, JsonElement? Is)
{
    /// <summary>The fields in which two records differ, in the order of the second one's fields.</summary>
    internal static ImmutableArray<FieldDifference> Between(ReadOnlyMemory<byte> was, ReadOnlyMemory<byte> now)
    {
        using var before = JsonDocument.Parse(was);
        using var after = JsonDocument.Parse(now);
        var found = ImmutableArray.CreateBuilder<FieldDifference>();
        Compare("", before.RootElement, after.RootElement, found);
        return found.ToImmutable();
    }

    private static void Compare(string path, JsonElement was, JsonElement now, ImmutableArray<FieldDifference>.Builder found)
    {
        if (JsonElement.DeepEquals(was, now)) return;
        var (before, after) = (Parts(was), Parts(now));
        if (before is null || after is null || was.ValueKind != now.ValueKind)
        {
            found.Add(new(path, was.Clone(), now.Clone()));
            return;
        }

        var count = found.Count;
        foreach (var (key, value) in after)
        {
            var at = path.Length == 0 ? key : $"{path}.{key}";
            if (before.TryGetValue(key, out var old)) Compare(at, old, value, found);
            else found.Add(new(at, null, value.Clone()));
        }

        foreach (var (key, value) in before)
            if (!after.ContainsKey(key)) found.Add(new(path.Length == 0 ? key : $"{path}.{key}", value.Clone(), null));
        // the same entries in another order
        if (found.Count == count) found.Add(new(path, was.Clone(), now.Clone()));
    }

    /// <summary>An object's members, or a list's entries by their first value; null where they have no such names.</summary>
    private static OrderedDictionary<string, JsonElement>? Parts(JsonElement value)
    {
        var parts = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject()) parts[member.Name] = member.Value;
            return parts;
        }

        if (value.ValueKind != JsonValueKind.Array) return null;
        foreach (var entry in value.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object || entry.EnumerateObject().FirstOrDefault().Value is not { ValueKind: JsonValueKind.String } name) return null;
            if (!parts.TryAdd(name.GetString()!, entry)) return null;
        }

        return parts;
    }
}
