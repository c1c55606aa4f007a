using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One hop of a path.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Facts">The facts that tie the two, by id.</param>
public sealed record PathHop(ActorCode From, ActorCode To, ImmutableArray<FactId> Facts);
