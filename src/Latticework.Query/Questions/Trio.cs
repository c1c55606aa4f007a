using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Three or more nations that are tied pair by pair, or all but one pair of them.</summary>
/// <param name="Nations">The nations, by code.</param>
/// <param name="Cover">By what they are tied.</param>
/// <param name="Missing">The pair that is not tied; null where every pair is.</param>
/// <param name="Pairs">The tied pairs, by codes, each with its facts.</param>
/// <param name="Evidence">The facts of all pairs, by id.</param>
public sealed record Trio(
    ImmutableArray<ActorCode> Nations,
    TrioCover Cover,
    ImmutableArray<ActorCode>? Missing,
    ImmutableArray<TiedPair> Pairs,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId> Evidence) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence;
}
