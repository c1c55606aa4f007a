namespace Latticework.Web;

/// <summary>A point on Earth, in degrees, the region of the world in which it lies, and what is there.</summary>
internal sealed record MapPoint(string Region, double Latitude, double Longitude, string Place)
{
    /// <summary>Degrees east of Greenwich, from 0 to 360: the Pacific in one piece.</summary>
    public double East => Longitude < 0 ? Longitude + 360 : Longitude;
}
