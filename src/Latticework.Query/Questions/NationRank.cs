using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A nation's value of a measure.</summary>
/// <param name="Nation">The nation.</param>
/// <param name="Value">The value, to 13 significant digits; null where the measure does not know one for it.</param>
/// <param name="Without">The value in the network without the nation named in the question; null for that nation, where the measure knows none, and where none was named.</param>
/// <param name="Evidence">The facts of the nation's ties, by id; null where they were not asked for.</param>
public sealed record NationRank(
    ActorCode Nation,
    double? Value,
    double? Without,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId>? Evidence = null) : ICited
{
    /// <summary>The facts of the nation's ties, whether asked for or not.</summary>
    internal ImmutableArray<FactId> Behind { get; init; } = [];

    IEnumerable<FactId> ICited.Facts => Behind;
}
