using Latticework.Facts;

namespace Latticework.Web;

/// <summary>Where an actor stands in the network view and in the map.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Network">Its place in the network view.</param>
/// <param name="Map">Its place on the map; null where nobody has told where it is.</param>
/// <param name="Point">Its point on Earth, likewise.</param>
internal sealed record Placed(Actor Actor, Spot Network, Spot? Map, MapPoint? Point);
