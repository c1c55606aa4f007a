using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What a dataset covers.</summary>
public sealed record Coverage
{
    /// <summary>First date covered.</summary>
    public required PartialDate From { get; init; }

    /// <summary>Last date covered.</summary>
    public required PartialDate To { get; init; }

    /// <summary>Whether a day lies within what is covered.</summary>
    public bool Covers(DateOnly day) => From.Earliest <= day && day <= To.Latest;

    /// <summary>Regions covered.</summary>
    public required ImmutableArray<string> Regions { get; init => field = value.IsDefault ? [] : value; } = [];
}
