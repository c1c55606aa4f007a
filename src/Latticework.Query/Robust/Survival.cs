using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>What of an item survives each removal, one at a time.</summary>
/// <param name="Holds">Whether it holds under all of them.</param>
/// <param name="Breaks">The removals that break it, in the order in which they are tried.</param>
/// <param name="Low">The least of its figure (a rank's value, the shared gatherings or partners) with nothing removed and under each removal in which it is there; null where it has none.</param>
/// <param name="High">The greatest of the same.</param>
/// <param name="Best">The best place of a rank, 1 the first, equals sharing one; null for other items.</param>
/// <param name="Worst">The worst of the same.</param>
public sealed record Survival(bool Holds, ImmutableArray<Removal> Breaks, double? Low = null, double? High = null, int? Best = null, int? Worst = null);
