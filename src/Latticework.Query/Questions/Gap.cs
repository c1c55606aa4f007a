using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A pair that is not tied but has partners in common: an open triad for each of them.</summary>
/// <param name="A">One nation, the first by code.</param>
/// <param name="B">The other.</param>
/// <param name="Shared">The number of shared partners, |N(a) ∩ N(b)|, from 1.</param>
/// <param name="AdamicAdar">
/// Σ 1 / ln |N(z)| over the shared partners z, above 0: a partner with few ties tells more. Every shared partner has two ties or more, so no term is infinite.
/// Adamic and Adar 2003, doi:10.1016/S0378-8733(03)00009-1.
/// </param>
/// <param name="Partners">The shared partners, by code.</param>
/// <param name="Forums">The forums in which both take part on the day, by id, whatever kinds tie.</param>
/// <param name="Exercises">The number of exercises in which both took part by the day, whatever kinds tie.</param>
/// <param name="Evidence">The facts that tie each of the two to the shared partners, by id.</param>
/// <param name="SharedExercises">The exercises in which both took part, by id.</param>
public sealed record Gap(
    ActorCode A,
    ActorCode B,
    int Shared,
    double AdamicAdar,
    ImmutableArray<ActorCode> Partners,
    ImmutableArray<FactId> Forums,
    int Exercises,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId> Evidence,
    [property: JsonIgnore] ImmutableArray<FactId> SharedExercises) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence.Concat(Forums).Concat(SharedExercises).Distinct();
}
