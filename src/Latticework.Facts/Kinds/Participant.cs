using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>One actor's part in an exercise or patrol.</summary>
public sealed record Participant
{
    /// <summary>The actor.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>Its role.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>For the first time in the series, as the source says.</summary>
    [JsonConverter(typeof(TrueConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FirstTime { get; init; }

    /// <summary>The part taken, where limited.</summary>
    public string? Part { get; init; }

    /// <summary>Ships, aircraft, units and strengths.</summary>
    public ImmutableArray<string> Assets { get; init => field = value.IsDefault ? [] : value; } = [];
}
