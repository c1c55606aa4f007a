using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The figures of a whole network of nations that have a tie.</summary>
/// <param name="Nations">The number of nations with a tie.</param>
/// <param name="Ties">The number of tied pairs.</param>
/// <param name="Density">The share of all pairs that is tied, 0 to 1; null for fewer than two nations.</param>
/// <param name="Components">The number of parts within which each nation reaches each other.</param>
/// <param name="Transitivity">The share of two-paths whose ends are tied, <see cref="Clustering.Transitivity"/>; null where there is no two-path.</param>
/// <param name="DegreeCentralization">Freeman's index, <see cref="DegreeCounts.Centralization"/>; null for fewer than three nations.</param>
/// <param name="Hub">The shape around the hub; null in a network without a tie where no hub was named.</param>
/// <param name="EiIndex">The E-I index by the groups asked for, <see cref="GroupMixing.ExternalInternal"/>; null where none were, and in a network without a tie.</param>
/// <param name="Evidence">The facts of all ties, by id; null where they were not asked for.</param>
public sealed record NetworkStructure(
    int Nations,
    int Ties,
    double? Density,
    int Components,
    double? Transitivity,
    double? DegreeCentralization,
    HubShape? Hub,
    double? EiIndex,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId>? Evidence = null) : ICited
{
    /// <summary>The facts of all ties, whether asked for or not.</summary>
    internal ImmutableArray<FactId> Behind { get; init; } = [];

    IEnumerable<FactId> ICited.Facts => Behind;
}
