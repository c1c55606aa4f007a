using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Latticework.Facts;

/// <summary>A disputed fact as others tell it: the fact under one of its alternatives.</summary>
public static class FactReading
{
    /// <summary>The fact with the field as the alternative has it; null if by that reading the thing itself does not exist.</summary>
    /// <remarks>All else stays, <see cref="Fact.Alternatives"/> too. An entry that the fact lacks is put at the end of its list.</remarks>
    /// <exception cref="ArgumentException">The alternative does not fit the fact; the message says why.</exception>
    public static Fact? Apply(Fact fact, Alternative alternative) => TryApply(fact, alternative, out var reading, out var fault)
        ? reading
        : throw new ArgumentException($"{fact.Id} {alternative.Field}: {fault}", nameof(alternative));

    /// <summary>What a fact itself says in the field of an alternative; JSON null where it says nothing, <c>"exists"</c> for the field <c>fact</c>.</summary>
    /// <param name="json">The fact as JSON (<see cref="FactSet.JsonOf"/>).</param>
    /// <param name="field">The field of one of its alternatives.</param>
    public static JsonElement Current(ReadOnlyMemory<byte> json, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        using var fact = JsonDocument.Parse(json);
        return field == "fact" ? JsonElement.Parse("\"exists\""u8) : AlternativePath.Current(fact.RootElement, field)?.Clone() ?? JsonElement.Parse("null"u8);
    }

    /// <summary>The same, without an exception: whether the alternative fits, and if not, why.</summary>
    public static bool TryApply(Fact fact, Alternative alternative, out Fact? reading, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(alternative);
        reading = null;
        if (alternative.Field == "fact")
        {
            fault = alternative.Value.ValueKind == JsonValueKind.Null ? null : $"'fact' cannot be {Shown(alternative)}; write null: the thing does not exist";
            return fault is null;
        }

        // Faults of the other alternatives, or an empty list where one is required, must not hide whether this alternative fits.
        var before = FactJson.Compact(fact with { Alternatives = [] });
        var json = JsonNode.Parse(before)!.AsObject();
        foreach (var list in FactJson.TypeOf(fact.Kind).Properties.Where(p => p.IsRequired && AlternativePath.ItemOf(p.PropertyType) is not null))
            if (!json.ContainsKey(list.Name)) json[list.Name] = new JsonArray();
        fault = AlternativePath.Edit(json, fact.Kind, alternative.Field, alternative.Value);
        if (fault is not null) return false;
        try
        {
            reading = (Fact)json.Deserialize(FactJson.TypeOf(fact.Kind))!;
        }
        catch (JsonException e)
        {
            fault = $"{Shown(alternative)} does not fit '{alternative.Field}': {Reason(e)}";
            return false;
        }

        var isOther = !FactJson.Compact(reading).AsSpan().SequenceEqual(before);
        reading = isOther ? reading with { Alternatives = fact.Alternatives } : null;
        if (isOther) return true;
        fault = $"{Shown(alternative)} is what '{alternative.Field}' already has; write the other reading";
        return false;
    }

    /// <summary>Whether facts of a kind can have a field, by its key.</summary>
    internal static bool HasField(FactKind kind, string key) => AlternativePath.Field(kind, key) is not null;

    private static string Shown(Alternative alternative) => alternative.Value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : alternative.Value.GetRawText();

    // The reader's own words name types of the program; ours say what to write.
    private static string Reason(JsonException e) => e.Message.Contains(" Path: ", StringComparison.Ordinal) || e.Message.Contains("Latticework", StringComparison.Ordinal)
        ? "write a value of the field's type, or null only where the field may be absent"
        : e.Message;
}
