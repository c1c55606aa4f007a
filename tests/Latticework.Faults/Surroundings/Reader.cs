using System.Collections.Concurrent;
using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>Asks for the dataset's hash and for the dataset, again and again, and takes down where the two do not fit.</summary>
internal sealed class Reader(Neo4jOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Within one transaction, as <c>cypher/README.md</c> tells readers: the lock, so that no load is published meanwhile; how many facts the dataset says to hold; how many there are.</summary>
    private const string Lock = "MATCH (d:Dataset) SET d.lock = coalesce(d.lock, 0) + 1 RETURN d.facts AS facts";
    private const string Count = "MATCH (f:Fact) WHERE f.hash IS NOT NULL RETURN count(f) AS facts";

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> broken = [];
    private Task reading = Task.CompletedTask;

    /// <summary>How often a whole dataset was read.</summary>
    public int Whole { get; private set; }

    /// <summary>How often the store said that it holds none, or did not answer.</summary>
    public int Refused { get; private set; }

    /// <summary>What a reader saw and should not have.</summary>
    public IEnumerable<string> Broken => broken;

    public void Start() => reading = Task.Run(ReadAsync);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading;
        stop.Dispose();
    }

    private async Task ReadAsync()
    {
        await using var connection = CypherConnection.Open(options);
        await using var store = new Neo4jFactStore(connection);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await LookAsync(store, connection);
                await Task.Delay(Pause, stop.Token);
            }
            catch (FactStoreException)
            {
                Refused++;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e)
            {
                broken.Enqueue($"reading ended in {e.GetType().Name}: {e.Message}");
            }
        }
    }

    private async Task LookAsync(Neo4jFactStore store, ICypherConnection connection)
    {
        var before = await store.ReadHashAsync(stop.Token);
        var set = await store.ReadAsync(stop.Token);
        var after = await store.ReadHashAsync(stop.Token);
        if (before is not null && before == after && set.Hash != before) broken.Enqueue($"the store said {before} before and after, and what was read between is {set.Hash}");
        await using var transaction = await connection.BeginAsync(CypherAccess.Write, null, stop.Token);
        // an emptied database has no dataset, and a first load that is under way does not say how many facts it holds
        if ((await transaction.RunAsync(Lock, null, stop.Token)).Rows is not [[{ } said, ..], ..]) return;
        var count = (await transaction.RunAsync(Count, null, stop.Token)).Rows[0][0];
        if (!Equals(count, said)) broken.Enqueue($"the graph said {said} facts, and {count} were there");
        Whole++;
    }
}
