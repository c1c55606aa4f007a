using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A pair that gathers more, or less, than chance would have it.</summary>
/// <param name="A">One nation, the first by code.</param>
/// <param name="B">The other.</param>
/// <param name="Sign">On which side of chance.</param>
/// <param name="Shared">n, the gatherings in which both take part.</param>
/// <param name="OfA">The gatherings of the one.</param>
/// <param name="OfB">The gatherings of the other.</param>
/// <param name="Expected">The expected n under the null model.</param>
/// <param name="P">P(X ≥ n) of more, P(X ≤ n) of less, exact.</param>
/// <param name="Corrected">p corrected for the number of tests, as asked for.</param>
/// <param name="Evidence">The gatherings that bear the sign, by id: of more those that the two share, of less all of either.</param>
public sealed record BackboneTie(
    ActorCode A,
    ActorCode B,
    PairSign Sign,
    int Shared,
    int OfA,
    int OfB,
    double Expected,
    double P,
    double Corrected,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId> Evidence) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence;
}
