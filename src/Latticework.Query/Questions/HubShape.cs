using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Whether the network around a nation is hub and spoke, or a web.</summary>
/// <param name="Nation">The hub.</param>
/// <param name="Partners">Its number of ties.</param>
/// <param name="SpokePairsUntied">The hub-and-spoke index, <see cref="Hub.SpokePairsUntied"/>: 1 pure hub and spoke, 0 full mesh; null for fewer than two partners.</param>
/// <param name="PairsOnlyThroughHub">The share of the connected pairs of others whose every path leads over the hub, <see cref="Hub.PairsOnlyThrough"/>; null where no two others are connected.</param>
public sealed record HubShape(ActorCode Nation, int Partners, double? SpokePairsUntied, double? PairsOnlyThroughHub);
