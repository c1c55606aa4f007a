namespace Latticework.Asking;

/// <summary>How a line looks on a terminal with colour.</summary>
public enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Bold,

    /// <summary>Of lesser weight.</summary>
    Dim,
}
