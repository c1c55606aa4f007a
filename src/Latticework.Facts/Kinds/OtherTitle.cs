namespace Latticework.Facts;

/// <summary>A second title held at the same time.</summary>
public sealed record OtherTitle
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>First day.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day.</summary>
    public PartialDate? To { get; init; }
}
