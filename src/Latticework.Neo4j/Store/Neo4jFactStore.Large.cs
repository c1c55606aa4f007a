using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private const string Doubled = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Sends a large load in many transactions: unseen beside a whole dataset, and published in one; else as facts, of a dataset that says that it is being loaded. Null where something stands in the way of the schema.</summary>
    private async Task<StoreReport?> LargeAsync(GraphLoad load, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var name = load.Target.Set.Card.Name;
        var (beating, whole) = (BeatAsync(name, load.Run, stop), false);
        try
        {
            var writer = new GraphWriter(SendAsync, options.RowsInABatch, options.AtOnce);
            var (ordered, unseen) = (new GraphWriter(SendAsync, options.RowsInABatch), load.IsBesideAWhole);
            await writer.RunAsync("discard-staged", stop.Token, ("load", null)).ConfigureAwait(false);
            var ends = await MergeAsync(writer, load, stop.Token).ConfigureAwait(false);
            var later = new LaterRows();
            await writer.AddAsync(load, ends, large: true, later, Progress(load), stop.Token).ConfigureAwait(false);
            if (!unseen)
            {
                await ReviveAsync(ordered, load, stop.Token).ConfigureAwait(false);
                await Task.WhenAll(ordered.CompleteAsync(later, stop.Token), FirstTiesAsync(writer)).ConfigureAwait(false);
            }

            // an index is made of all facts at once in a third of the time that it takes to grow by each; nobody is to ask before the dataset is whole
            if (!await SchemaSteps.ApplyAsync(connection, time, stop.Token).ConfigureAwait(false)) return null;
            var transaction = await connection.BeginAsync(CypherAccess.Write, options.Limit, stop.Token).ConfigureAwait(false);
            await using var _ = transaction.ConfigureAwait(false);
            var last = new GraphWriter(transaction.RunAsync, options.RowsInABatch);
            var locked = await LockAsync(last, name, stop.Token).ConfigureAwait(false);
            if ((string?)locked[3] != load.Run) throw new LoadTakenOverException("the lock bears another run");
            if (unseen)
            {
                await ReviveAsync(last, load, stop.Token).ConfigureAwait(false);
                await last.PublishAsync(load.Run, stop.Token).ConfigureAwait(false);
                await last.CompleteAsync(later, stop.Token).ConfigureAwait(false);
            }

            var report = await FinishAsync(transaction, last, load, stop.Token).ConfigureAwait(false);
            await transaction.CommitAsync(stop.Token).ConfigureAwait(false);
            whole = true;
            return report with { Counters = Named(writer.Counters.Plus(ordered.Counters).Plus(last.Counters)) };
        }
        catch (Exception e) when (e is LoadTakenOverException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await connection.RunAsync(CypherFile.Of("store/discard-staged").Text, Parameters(("load", load.Run)), CypherAccess.Write, cancellationToken).ConfigureAwait(false);
            throw new LoadTakenOverException($"{connection.Address}: this load was silent for a minute, and another run has taken over; the graph holds what that one loads, run this one again to compare", e);
        }
        catch (CypherException e) when (!load.IsBesideAWhole && e.Code == Doubled)
        {
            // a request that was given up as lost has come to its end after all: what it added is counted in at the next try
            throw new CypherException(CypherFailure.Transient, e.Code, e.Message, e);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await beating.ConfigureAwait(false);
            if (!whole) await LeaveAsync(load).ConfigureAwait(false);
        }

        // ties that are all new need not wait for the last transaction
        async Task FirstTiesAsync(GraphWriter writer)
        {
            if (!load.IsFirst) return;
            var ties = await load.Target.Ties.ConfigureAwait(false);
            await writer.RowsAsync("add-ties", ties.Rows, stop.Token, others: ("load", load.Run)).ConfigureAwait(false);
            load = load with { Held = load.Held with { Ties = ties.Hash } };
        }

        // What the server has undone, as two requests that waited for each other, is sent again.
        async Task<CypherResult> SendAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken token)
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    return await connection.RunAsync(text, parameters, CypherAccess.Write, token).ConfigureAwait(false);
                }
                catch (CypherException e) when (e.Failure == CypherFailure.Transient && tries < Tries)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100 << tries), time, token).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Says that the load has ended before it was whole, so that the next one waits only for requests that may still be on their way.</summary>
    private async Task LeaveAsync(GraphLoad load)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        try
        {
            await connection.RunAsync(CypherFile.Of("store/leave-loading").Text, Parameters(("name", load.Target.Set.Card.Name), ("run", load.Run)), CypherAccess.Write, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or CypherException)
        {
            // it is known by its silence, then
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
