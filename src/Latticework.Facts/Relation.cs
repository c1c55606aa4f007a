using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A tie from the fact it stands on to another fact.</summary>
public sealed record Relation
{
    /// <summary>The relation.</summary>
    [JsonPropertyName("relation")]
    public required RelationKind Kind { get; init; }

    /// <summary>The other fact.</summary>
    public required FactId Id { get; init; }
}
