namespace Latticework.Web;

/// <summary>The part of Earth that the map shows, from the Arabian Sea to French Polynesia, and the rails at its sides for those beyond.</summary>
/// <remarks>Degrees are of equal length both ways: true enough near the equator, where the crowd is.</remarks>
internal static class MapFrame
{
    /// <summary>West and east of the frame, in degrees east of Greenwich.</summary>
    public const double West = 64, East = 214;

    /// <summary>North and south of it.</summary>
    public const double North = 56, South = -52;

    /// <summary>The frame within the picture.</summary>
    public static SpotBox Box { get; } = new(170, 0, 914, Spot.Height);

    /// <summary>Pixels a degree.</summary>
    public static double Scale => (Box.Right - Box.Left) / (East - West);

    /// <summary>Where the rail for Europe, the Gulf and Africa is, and that for the Americas.</summary>
    public static SpotBox WestRail { get; } = new(20, 52, 150, Spot.Height - 20);

    public static SpotBox EastRail { get; } = new(944, 52, 980, Spot.Height - 20);

    public static bool Holds(MapPoint point) => point.East is >= West and <= East && point.Latitude is >= South and <= North;

    /// <summary>Where a point lies in the picture.</summary>
    public static Spot Place(MapPoint point) => new(Box.Left + ((point.East - West) * Scale), Middle + ((((North + South) / 2) - point.Latitude) * Scale));

    private static double Middle => (Box.Top + Box.Bottom) / 2;
}
