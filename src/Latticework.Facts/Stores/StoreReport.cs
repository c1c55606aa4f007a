using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What making a store equal to a dataset did.</summary>
/// <param name="Added">Facts added.</param>
/// <param name="Changed">Facts changed.</param>
/// <param name="Removed">Facts removed.</param>
/// <param name="Unchanged">Facts left as they were.</param>
public sealed record StoreReport(int Added, int Changed, int Removed, int Unchanged)
{
    /// <summary>What the store itself counted, by name; all zero, or none, where nothing was written.</summary>
    public ImmutableSortedDictionary<string, long> Counters { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>What others had tied to removed facts, and kept from going, one sentence each.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];
}
