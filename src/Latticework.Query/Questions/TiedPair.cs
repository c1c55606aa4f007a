using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A tied pair of a group, with the facts that tie it.</summary>
/// <param name="A">One nation, the first by code.</param>
/// <param name="B">The other.</param>
/// <param name="Facts">The facts, by id.</param>
public sealed record TiedPair(ActorCode A, ActorCode B, ImmutableArray<FactId> Facts);
