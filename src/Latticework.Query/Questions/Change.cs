using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One change between two days.</summary>
/// <param name="What">The kind of change.</param>
/// <param name="Fact">The fact that began or ended, or the exercise in which a nation took part for the first time.</param>
/// <param name="A">The first of a pair that was tied or untied.</param>
/// <param name="B">The second of that pair.</param>
/// <param name="Nation">The nation that took part for the first time.</param>
/// <param name="Evidence">The facts behind the change of a pair.</param>
public sealed record Change(
    [property: JsonPropertyName("change")] ChangeKind What,
    FactId? Fact,
    ActorCode? A,
    ActorCode? B,
    ActorCode? Nation,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId>? Evidence) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence is { } facts ? facts : [Fact!];
}
