namespace Latticework.Neo4j;

/// <summary>How the store writes.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>Whether a first load may go into a database that holds nodes of others. Nodes under the store's own labels are refused in any case.</summary>
    public bool Beside { get; init; }

    /// <summary>Most rows in one request.</summary>
    public int RowsInABatch { get; init; } = 400;

    /// <summary>From how many new facts on a load beside a whole dataset takes many transactions, during which the dataset is not read: they are sent out of sight and published in one. A server of 1 GiB takes some 20,000 facts in one.</summary>
    public int LargeFrom { get; init; } = 10_000;

    /// <summary>From how many facts on a first load, which nobody reads before it is whole, takes many transactions: several at once are quicker than one.</summary>
    public int LargeFirstFrom { get; init; } = 1000;

    /// <summary>How many requests of a large load are under way at once.</summary>
    public int AtOnce { get; init; } = 3;

    /// <summary>How long a transaction may last, a wait for another ingestion included.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Called, from any thread, where another ingestion has held the lock for some seconds, or stands in the way of the schema; null: nobody is told.</summary>
    public Action? Waiting { get; init; }

    /// <summary>Told of facts written; null: nobody is.</summary>
    public IProgress<StoreProgress>? Progress { get; init; }
}
