using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A phase or stop of an exercise.</summary>
public sealed record ExercisePhase
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>First day.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Who took part in it, where told apart.</summary>
    public ImmutableArray<ActorCode> Participants { get; init => field = value.IsDefault ? [] : value; } = [];
}
