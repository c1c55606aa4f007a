namespace Latticework.Ingestion;

/// <summary>How a store is kept equal to the facts.</summary>
public sealed record IngestionOptions
{
    /// <summary>Whether to go on after the first load, and follow what changes.</summary>
    public bool Watch { get; init; }

    /// <summary>How long after a full comparison the next is due while watching.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>For how long nothing may have changed before files are read.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long after a failure of the store the next try is due; each further failure doubles it, up to <see cref="Interval"/>.</summary>
    public TimeSpan Retry { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether the first load reads back what the store holds, as each full comparison does, instead of trusting its hashes.</summary>
    public bool Verify { get; init; }
}
