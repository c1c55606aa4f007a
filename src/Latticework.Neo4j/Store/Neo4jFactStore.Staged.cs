using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends a large load in many transactions, unseen, and publishes it in one.</summary>
    private async Task<StoreReport> StagedAsync(GraphTarget target, HeldDataset held, FactPlan plan, List<GraphFact> added, string run, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var beating = BeatAsync(target.Set.Card.Name, run, stop);
        try
        {
            var writer = new GraphWriter((text, parameters, token) => connection.RunAsync(text, parameters, CypherAccess.Write, token), options.RowsInABatch);
            await writer.RunAsync("discard-staged", stop.Token).ConfigureAwait(false);
            await writer.RowsAsync("merge-actors", target.Actors, stop.Token).ConfigureAwait(false);
            await writer.RowsAsync("merge-persons", target.Persons, stop.Token).ConfigureAwait(false);
            await writer.RowsAsync("merge-series", target.Series, stop.Token).ConfigureAwait(false);
            await writer.RowsAsync("merge-sources", GraphTarget.Sources(plan.Added.Concat(plan.Changed)), stop.Token).ConfigureAwait(false);
            var retired = (await writer.RowsAsync("read-retired", added.Select(f => f.Id), stop.Token, "ids").ConfigureAwait(false)).Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
            var progress = Progress(plan.Added.Length);
            var parts = added.Where(f => !retired.Contains(f.Id)).GroupBy(f => f.Kind).SelectMany(kind => kind.Chunk(options.RowsInABatch));
            await Parallel.ForEachAsync(
                parts,
                new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = stop.Token },
                async (part, token) => await writer.AddAsync(part, staged: true, progress, token).ConfigureAwait(false)).ConfigureAwait(false);

            var transaction = await connection.BeginAsync(CypherAccess.Write, options.Limit, stop.Token).ConfigureAwait(false);
            await using var _ = transaction.ConfigureAwait(false);
            var last = new GraphWriter(transaction.RunAsync, options.RowsInABatch);
            var locked = (await last.RunAsync("lock-dataset", stop.Token, ("name", target.Set.Card.Name)).ConfigureAwait(false)).Rows[0];
            if ((string?)locked[3] != run) throw new CypherException(CypherFailure.Transient, null, $"{connection.Address}: another load has taken over");
            var report = await FinishAsync(transaction, last, target, held, plan, added, staged: true, run, stop.Token).ConfigureAwait(false);
            await transaction.CommitAsync(stop.Token).ConfigureAwait(false);
            return report with { Counters = Named(writer.Counters.Plus(last.Counters)) };
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
