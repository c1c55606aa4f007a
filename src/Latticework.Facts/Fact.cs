using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>One sourced statement about the world: the unit that is curated, cited and stored.</summary>
/// <remarks>Records with lists are not value-equal: compare facts by <see cref="Id"/> and hash.</remarks>
public abstract record Fact
{
    private protected Fact(FactKind kind) => Kind = kind;

    /// <summary>The fact's lasting name; unique, never reused.</summary>
    [JsonPropertyOrder(-20)]
    public required FactId Id { get; init; }

    /// <summary>The kind of fact.</summary>
    [JsonPropertyOrder(-19)]
    public FactKind Kind { get; }

    /// <summary>The dates, or the thing itself, are as announced beforehand; what came of it is not on the pages read.</summary>
    [JsonPropertyOrder(10)]
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Announced { get; init; }

    /// <summary>Fields worked out from a weekday, a count, a successor or a series instead of being printed.</summary>
    [JsonPropertyOrder(11)]
    public ImmutableArray<string> Inferred { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The list of participants, members or nations is known to lack some.</summary>
    [JsonPropertyOrder(12)]
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Incomplete { get; init; }

    /// <summary>Ties to other facts, ordered by relation, then id.</summary>
    [JsonPropertyOrder(13)]
    public ImmutableArray<Relation> Related { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What other sources say of a field.</summary>
    [JsonPropertyOrder(14)]
    public ImmutableArray<Alternative> Alternatives { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How well the fact is borne.</summary>
    [JsonPropertyOrder(15)]
    public required Confidence Confidence { get; init; }

    /// <summary>A remark of ours: a limit of scope, or a disagreement that no field holds.</summary>
    [JsonPropertyOrder(16)]
    public string? Note { get; init; }

    /// <summary>The pages that bear the fact, one or more.</summary>
    [JsonPropertyOrder(17)]
    public required ImmutableArray<Source> Sources { get; init => field = value.IsDefault ? [] : value; } = [];
}
