namespace Latticework.Facts;

/// <summary>Bounds on a count; a count outside them is a sign that files are missing or doubled.</summary>
public sealed record Bound
{
    /// <summary>Least.</summary>
    public required int Min { get; init; }

    /// <summary>Most.</summary>
    public required int Max { get; init; }
}
