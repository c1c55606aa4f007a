using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Where a store's content is not what its hashes say: somebody altered it there.</summary>
/// <param name="Facts">The facts altered.</param>
/// <param name="Others">Whether something else is altered: an actor, a person, a series, a page, or what is derived from facts.</param>
public sealed record StoreFaults(ImmutableHashSet<FactId> Facts, bool Others)
{
    /// <summary>Nothing is altered.</summary>
    public static StoreFaults None { get; } = new([], false);
}
