using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The facts on one nation's side of an answer.</summary>
/// <param name="Nation">The nation.</param>
/// <param name="Facts">Its facts, by id.</param>
public sealed record FactsOfNation(ActorCode Nation, ImmutableArray<FactId> Facts);
