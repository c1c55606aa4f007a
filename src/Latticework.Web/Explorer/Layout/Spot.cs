namespace Latticework.Web;

/// <summary>A place in a picture that is <see cref="Width"/> wide and <see cref="Height"/> high.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public const double Width = 1000;

    public const double Height = 680;

    /// <summary>How far any two nations stand apart at least.</summary>
    public const double Apart = 34;

    /// <summary>How far from the edge they stand.</summary>
    public const double Margin = 24;

    /// <summary>To a tenth, so that pages and tests see the same digits.</summary>
    public Spot Rounded() => new(Math.Round(X, 1), Math.Round(Y, 1));
}
