namespace Latticework.Facts;

/// <summary>What a dataset says of itself (<c>dataset.json</c>).</summary>
public sealed record DatasetCard
{
    /// <summary>The short name.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>The day of compilation: the default day of every answer.</summary>
    public required PartialDate Compiled { get; init; }

    /// <summary>What is covered.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The licence of the data.</summary>
    public required string Licence { get; init; }

    /// <summary>Facts by kind.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>Bounds on the number of facts by kind.</summary>
    public required IReadOnlyDictionary<string, Bound> Bounds { get; init; }
}
