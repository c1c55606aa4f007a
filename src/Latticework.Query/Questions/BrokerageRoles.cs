using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How often a nation brokers, in each of the roles of <see cref="Brokerage"/>. Each open two-path is walked in both directions.</summary>
/// <param name="Nation">The broker.</param>
/// <param name="Coordinator">Both ends of its group.</param>
/// <param name="Gatekeeper">From the other group into its own.</param>
/// <param name="Representative">From its group into the other.</param>
/// <param name="Consultant">Both ends of the other group.</param>
/// <param name="Liaison">Broker and ends of three groups: none where there are but two.</param>
/// <param name="Evidence">The facts of the nation's ties and of the groups, by id; null where they were not asked for.</param>
public sealed record BrokerageRoles(
    ActorCode Nation,
    long Coordinator,
    long Gatekeeper,
    long Representative,
    long Consultant,
    long Liaison,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId>? Evidence = null) : ICited
{
    /// <summary>The facts of the nation's ties and of the groups, whether asked for or not.</summary>
    internal ImmutableArray<FactId> Behind { get; init; } = [];

    IEnumerable<FactId> ICited.Facts => Behind;
}
