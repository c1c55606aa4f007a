using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Which paths to look for.</summary>
public sealed record PathOptions
{
    /// <summary>How many of the shortest loopless paths; null: all of the shortest length.</summary>
    public int? K { get; init; }

    /// <summary>Nations that no path may touch.</summary>
    public ImmutableArray<ActorCode> Avoid { get; init; } = [];

    /// <summary>Nations that each path must touch.</summary>
    public ImmutableArray<ActorCode> Through { get; init; } = [];

    /// <summary>The most hops a path may have; null: any number.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The most paths to give.</summary>
    public int Limit { get; init; } = 100;
}
