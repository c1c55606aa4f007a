using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A joint sail, maritime cooperative activity, air or river patrol, or a national deployment that belongs with them.</summary>
public sealed record Patrol() : Fact(FactKind.Patrol)
{
    /// <summary>The name; an ordinal in it is a count by somebody.</summary>
    public required string Name { get; init; }

    /// <summary>First day.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Where.</summary>
    public string? Area { get; init; }

    /// <summary>Who took part, in which role.</summary>
    public required ImmutableArray<Participant> Participants { get; init => field = value.IsDefault ? [] : value; } = [];
}
