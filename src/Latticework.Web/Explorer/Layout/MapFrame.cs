namespace Latticework.Web;

/// <summary>The part of Earth that the map shows, from the Arabian Sea to French Polynesia, and the rails at its sides for those beyond.</summary>
/// <remarks>Equirectangular: a degree of latitude is as long as at 38° a degree of longitude would make it, so that Japan and Australia have their shapes.</remarks>
internal static class MapFrame
{
    /// <summary>West and east of the frame, in degrees east of Greenwich.</summary>
    public const double West = 64, East = 214;

    /// <summary>North and south of it.</summary>
    public const double North = 54, South = -50;

    /// <summary>The frame within the picture.</summary>
    public static SpotBox Box { get; } = new(170, 0, 914, Spot.Height);

    /// <summary>How many times as long a degree of latitude is.</summary>
    public const double Stretch = 1.27;

    /// <summary>Pixels a degree of longitude.</summary>
    public static double Scale => (Box.Right - Box.Left) / (East - West);

    /// <summary>Where the rail for Europe, the Gulf and Africa is, and that for the Americas.</summary>
    public static SpotBox WestRail { get; } = new(20, 52, 150, Spot.Height - 20);

    public static SpotBox EastRail { get; } = new(944, 52, 980, Spot.Height - 20);

    public static bool Holds(MapPoint point) => point.East is >= West and <= East && point.Latitude is >= South and <= North;

    /// <summary>Where a point lies in the picture.</summary>
    public static Spot Place(MapPoint point) => new(Box.Left + ((point.East - West) * Scale), Middle + ((((North + South) / 2) - point.Latitude) * Scale * Stretch));

    private static double Middle => (Box.Top + Box.Bottom) / 2;
}
