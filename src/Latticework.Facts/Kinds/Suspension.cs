using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Duties of an agreement suspended between two of its parties.</summary>
public sealed record Suspension
{
    /// <summary>The two parties.</summary>
    public required ImmutableArray<ActorCode> Between { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>First day.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day; absent while it lasts.</summary>
    public PartialDate? To { get; init; }
}
