using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Which groups to give.</summary>
public sealed record TrioOptions
{
    /// <summary>The covers to give. Empty: all four.</summary>
    public ImmutableArray<TrioCover> Covers { get; init; } = [];

    /// <summary>Whether to give every group of exactly three, also within larger groups, instead of the maximal groups.</summary>
    public bool Triples { get; init; }

    /// <summary>The most groups to give.</summary>
    public int Limit { get; init; } = 100;
}
