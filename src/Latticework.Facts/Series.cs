using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>An exercise series of the registry.</summary>
public sealed record Series
{
    /// <summary>The one name used.</summary>
    public required string Name { get; init; }

    /// <summary>Names met in sources.</summary>
    public required ImmutableArray<string> Variants { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The name is our description, as no series name is published.</summary>
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Described { get; init; }
}
