namespace Latticework.Web;

/// <summary>A part of a picture.</summary>
internal readonly record struct SpotBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The whole picture within its margin.</summary>
    public static SpotBox Whole { get; } = new(Spot.Margin, Spot.Margin, Spot.Width - Spot.Margin, Spot.Height - Spot.Margin);

    public Spot Clamp(double x, double y) => new(Math.Clamp(x, Left, Right), Math.Clamp(y, Top, Bottom));
}
