using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A notice of termination.</summary>
public sealed record TerminationNotice
{
    /// <summary>The party that gave it.</summary>
    public required ActorCode By { get; init; }

    /// <summary>The day it was given.</summary>
    public required PartialDate Given { get; init; }

    /// <summary>Days on which its running was halted.</summary>
    public ImmutableArray<PartialDate> Suspended { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The day it was taken back.</summary>
    public PartialDate? Withdrawn { get; init; }
}
