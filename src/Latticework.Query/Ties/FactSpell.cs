using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Days on which some take part in a fact.</summary>
/// <param name="First">The first of the days.</param>
/// <param name="End">The first day after them; null where none is known.</param>
/// <param name="Nations">Who, by code.</param>
public sealed record FactSpell(DateOnly First, DateOnly? End, ImmutableArray<ActorCode> Nations);
