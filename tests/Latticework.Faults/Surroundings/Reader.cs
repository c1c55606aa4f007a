using System.Collections.Concurrent;
using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>Asks for the dataset's hash and for the dataset, again and again, and takes down where the two do not fit.</summary>
internal sealed class Reader(Neo4jOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Within one transaction: which load, how many facts it said to hold, how many there are, and again which load.</summary>
    private const string Load = "MATCH (d:Dataset) RETURN d.run AS run, d.facts AS facts";
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
        await using var transaction = await connection.BeginAsync(CypherAccess.Read, null, stop.Token);
        var first = (await transaction.RunAsync(Load, null, stop.Token)).Rows[0];
        var count = (await transaction.RunAsync(Count, null, stop.Token)).Rows[0][0];
        var last = (await transaction.RunAsync(Load, null, stop.Token)).Rows[0];
        if (Equals(first[0], last[0]) && Equals(first[1], last[1]) && !Equals(count, first[1])) broken.Enqueue($"the graph said {first[1]} facts before and after, and {count} were there");
        Whole++;
    }
}
