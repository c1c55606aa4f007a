using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A standing body, or a series of talks, with its members.</summary>
public sealed record Forum() : Fact(FactKind.Forum)
{
    /// <summary>The form.</summary>
    public required ForumForm Form { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aka { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Day of foundation.</summary>
    public PartialDate? Established { get; init; }

    /// <summary>The convener, who is then also a member in the role lead.</summary>
    public ActorCode? Lead { get; init; }

    /// <summary>The members of every rank.</summary>
    public required ImmutableArray<ForumMember> Members { get; init => field = value.IsDefault ? [] : value; } = [];
}
