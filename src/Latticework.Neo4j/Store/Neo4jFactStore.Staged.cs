using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends a large load in many transactions, unseen, and publishes it in one.</summary>
    private async Task<StoreReport> StagedAsync(GraphLoad load, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var name = load.Target.Set.Card.Name;
        var beating = BeatAsync(name, load.Run, stop);
        try
        {
            var writer = new GraphWriter((text, parameters, token) => connection.RunAsync(text, parameters, CypherAccess.Write, token), options.RowsInABatch, options.AtOnce);
            await writer.RunAsync("discard-staged", stop.Token, ("load", null)).ConfigureAwait(false);
            await MergeAsync(writer, load, stop.Token).ConfigureAwait(false);
            var later = new LaterRows();
            await writer.AddAsync(load.New, load.Run, later, Progress(load), stop.Token).ConfigureAwait(false);

            var transaction = await connection.BeginAsync(CypherAccess.Write, options.Limit, stop.Token).ConfigureAwait(false);
            await using var _ = transaction.ConfigureAwait(false);
            var last = new GraphWriter(transaction.RunAsync, options.RowsInABatch);
            var locked = await LockAsync(last, name, stop.Token).ConfigureAwait(false);
            if ((string?)locked[3] != load.Run) throw new LoadTakenOverException("the lock bears another run");
            var report = await FinishAsync(transaction, last, load, later, stop.Token).ConfigureAwait(false);
            await transaction.CommitAsync(stop.Token).ConfigureAwait(false);
            return report with { Counters = Named(writer.Counters.Plus(last.Counters)) };
        }
        catch (Exception e) when (e is LoadTakenOverException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await connection.RunAsync(CypherFile.Of("store/discard-staged").Text, Parameters(("load", load.Run)), CypherAccess.Write, cancellationToken).ConfigureAwait(false);
            throw new LoadTakenOverException($"{connection.Address}: this load was silent for a minute, and another run has taken over; nothing of this one is seen, run it again to compare", e);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await beating.ConfigureAwait(false);
        }
    }

    /// <summary>Says every few seconds that the load goes on; stops the load where another has taken over.</summary>
    private async Task BeatAsync(string name, string run, CancellationTokenSource stop)
    {
        var text = CypherFile.Of("store/keep-loading").Text;
        try
        {
            while (true)
            {
                await Task.Delay(Heartbeat, time, stop.Token).ConfigureAwait(false);
                var state = await connection.RunAsync(text, Parameters(("name", name), ("run", run)), CypherAccess.Write, stop.Token).ConfigureAwait(false);
                if (state.Rows.Count == 0) await stop.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or CypherException)
        {
            // The load itself tells what failed.
        }
    }
}
