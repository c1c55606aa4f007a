using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How much the gatherings of two nations overlap, and whether more or less than chance would have it.</summary>
/// <param name="A">One nation.</param>
/// <param name="B">The other.</param>
/// <param name="Shared">n, the gatherings in which both take part.</param>
/// <param name="OfA">The gatherings of the one.</param>
/// <param name="OfB">The gatherings of the other.</param>
/// <param name="Jaccard">|A∩B| / |A∪B|, 0 to 1; null where one takes part in nothing.</param>
/// <param name="OverlapCoefficient">n / min(|A|, |B|), 0 to 1; null where one takes part in nothing.</param>
/// <param name="Newman">Σ 1/(k − 1) over the shared gatherings, k = nations in it; null where one takes part in nothing.</param>
/// <param name="AdamicAdar">Σ 1/ln k over the shared gatherings; null where one takes part in nothing.</param>
/// <param name="Expected">The expected n under the null model; null where one takes part in nothing.</param>
/// <param name="PMore">P(X ≥ n) under the null model, exact; null where one takes part in nothing.</param>
/// <param name="PLess">P(X ≤ n) under the null model, exact; null where one takes part in nothing.</param>
/// <param name="QMore">Benjamini-Hochberg q of <paramref name="PMore"/> among all pairs tested; null where one pair was asked for.</param>
/// <param name="QLess">Benjamini-Hochberg q of <paramref name="PLess"/> among all pairs tested; null where one pair was asked for.</param>
/// <param name="Evidence">The shared gatherings, by id.</param>
public sealed record Overlap(
    ActorCode A,
    ActorCode B,
    int Shared,
    int OfA,
    int OfB,
    double? Jaccard,
    [property: JsonPropertyName("overlap")] double? OverlapCoefficient,
    double? Newman,
    double? AdamicAdar,
    double? Expected,
    double? PMore,
    double? PLess,
    double? QMore,
    double? QLess,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId> Evidence) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence;
}
