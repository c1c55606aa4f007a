using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>One edition of a military exercise.</summary>
public sealed record Exercise() : Fact(FactKind.Exercise)
{
    /// <summary>The series as in the registry.</summary>
    public required string Series { get; init; }

    /// <summary>The edition as published.</summary>
    public required string Edition { get; init; }

    /// <summary>First day.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>Who leads; each is a participant in the role lead or host.</summary>
    public ImmutableArray<ActorCode> Lead { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who took part, in which role.</summary>
    public required ImmutableArray<Participant> Participants { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Separate phases or stops.</summary>
    public ImmutableArray<ExercisePhase> Phases { get; init => field = value.IsDefault ? [] : value; } = [];
}
