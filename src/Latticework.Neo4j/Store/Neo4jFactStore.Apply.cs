using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private const int Tries = 5;

    /// <inheritdoc/>
    /// <remarks>What is to happen is planned under the lock that lets one ingestion in at a time, so that of two at once the second finds what the first has written, whole.</remarks>
    public async Task<StoreReport> ApplyAsync(FactSet target, StoreFaults? faults = null, string? stamp = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var held = await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        if (faults is null && held?.Is(target) == true) return new(0, 0, 0, target.Facts.Length);
        if (held is null)
        {
            await connection.DescribeAsync(cancellationToken).ConfigureAwait(false);
            await RefuseForeignAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (held.Name != target.Card.Name)
            throw new FactStoreException($"{connection.Address}: holds the dataset '{held.Name}', not '{target.Card.Name}'; keep one dataset a database");
        var wanted = new GraphTarget(target) { Faults = faults, Stamp = stamp };
        var keysFirst = held is null && target.Facts.Length >= options.LargeFirstFrom;
        var (start, waited, prepared) = (time.GetTimestamp(), false, false);
        var run = Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture);
        for (var tries = 1; ; tries++)
        {
            try
            {
                prepared = prepared || await PrepareAsync(faults, keysFirst, cancellationToken).ConfigureAwait(false);
                if (prepared && await LoadAsync(wanted, run, cancellationToken).ConfigureAwait(false) is { } report) return report;
                if (time.GetElapsedTime(start) > options.Limit) throw new CypherException(CypherFailure.Transient, null, $"{connection.Address}: another run is still under way; try again when it has ended");
                if (!waited) options.Waiting?.Invoke();
                (waited, tries) = (true, 0);
                await Task.Delay(Patience, time, cancellationToken).ConfigureAwait(false);
            }
            catch (CypherException e) when (e.Failure == CypherFailure.OutcomeUnknown)
            {
                held = await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
                if (held?.Run == run && held.IsWhole && wanted.Plan is { } plan) return new(plan.Added.Length, plan.Changed.Length, plan.Removed.Length, plan.Unchanged);
                if (tries == Tries) throw;
            }
            catch (CypherException e) when (e.Failure == CypherFailure.Transient && tries < Tries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 << tries), time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Does what cannot be done within the transaction of a load, and may be done again; false where it must.</summary>
    private async Task<bool> PrepareAsync(StoreFaults? faults, bool keysFirst, CancellationToken cancellationToken)
    {
        var schema = keysFirst ? SchemaSteps.KeysAsync(connection, cancellationToken) : SchemaSteps.ApplyAsync(connection, time, cancellationToken);
        if (!await schema.ConfigureAwait(false)) return false;
        // a node that was given its id within a transaction cannot be taken away there and then be looked for
        if (faults is { Others: true }) await connection.RunAsync(CypherFile.Of("store/name-strays").Text, null, CypherAccess.Write, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task RefuseForeignAsync(CancellationToken cancellationToken)
    {
        var counts = (await connection.RunAsync(CypherFile.Of("store/count-foreign").Text, Parameters(("labels", OwnNames.Labels)), CypherAccess.Read, cancellationToken).ConfigureAwait(false)).Rows[0];
        var (nodes, ours) = ((long)counts[0]!, (long)(counts[1] ?? 0L));
        if (ours > 0) throw new FactStoreException($"{connection.Address}: {ours} of its nodes bear labels that the facts need ({string.Join(", ", OwnNames.Labels.Take(4))}, …) and are not of this program; use an empty database");
        if (nodes > 0 && !options.Beside) throw new FactStoreException($"{connection.Address}: the database is not empty ({nodes} nodes that are not of this program); use an empty one, or say --beside to put the facts beside them");
    }

    /// <summary>Loads; null where another large load is under way, or was a minute ago, or something stands in the way of the schema.</summary>
    private async Task<StoreReport?> LoadAsync(GraphTarget target, string run, CancellationToken cancellationToken)
    {
        var set = target.Set;
        var transaction = await connection.BeginAsync(CypherAccess.Write, options.Limit, cancellationToken).ConfigureAwait(false);
        await using var _ = transaction.ConfigureAwait(false);
        var writer = new GraphWriter(transaction.RunAsync, options.RowsInABatch);
        var locked = await LockAsync(writer, set.Card.Name, cancellationToken).ConfigureAwait(false);
        var held = new HeldDataset(set.Card.Name, (string?)locked[0], (string?)locked[1], (string?)locked[2], (string?)locked[3], null, locked[4] is true, (string?)locked[5], (long?)locked[6]);
        if (target.Faults is null && held.Is(set)) return new(0, 0, 0, set.Facts.Length);
        if (held.IsLoading && held.Run != run) return null;
        var plan = FactPlan.Between(await HashesAsync(transaction.StreamAsync(CypherFile.Of("store/read-hashes").Text, null, cancellationToken)).ConfigureAwait(false), set, target.Faults);
        target.Plan = plan;
        var load = new GraphLoad(target, held, plan, await RetiredAsync(writer, held, plan, cancellationToken).ConfigureAwait(false), run);
        if (held.State == "loading" || plan.Added.Length >= (load.IsBesideAWhole ? options.LargeFrom : options.LargeFirstFrom))
        {
            await writer.RunAsync("begin-loading", cancellationToken, ("name", set.Card.Name), ("run", run)).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return await LargeAsync(load, cancellationToken).ConfigureAwait(false);
        }

        var ends = await MergeAsync(writer, load, cancellationToken).ConfigureAwait(false);
        var later = new LaterRows();
        await writer.AddAsync(load, ends, large: false, later, Progress(load), cancellationToken).ConfigureAwait(false);
        await ReviveAsync(writer, load, cancellationToken).ConfigureAwait(false);
        await writer.CompleteAsync(later, cancellationToken).ConfigureAwait(false);
        var report = await FinishAsync(transaction, writer, load, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return report;
    }

    /// <summary>Ids of the added facts that have a node: one kept for what others tied to it, or one whose hash somebody took away.</summary>
    private static async Task<HashSet<string>> RetiredAsync(GraphWriter writer, HeldDataset held, FactPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Added is []) return [];
        IEnumerable<object?[]> rows = (await writer.RunAsync("read-retired", cancellationToken).ConfigureAwait(false)).Rows;
        // a dataset that was never there has none of the second
        if (held.State is not null) rows = rows.Concat(await writer.RowsAsync("read-unmarked", plan.Added.Select(fact => fact.Id.Value), cancellationToken, "ids").ConfigureAwait(false));
        return rows.Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Does what is left once the new facts are there, and says that the whole is.</summary>
    private async Task<StoreReport> FinishAsync(ICypherTransaction transaction, GraphWriter writer, GraphLoad load, CancellationToken cancellationToken)
    {
        var (target, plan) = (load.Target, load.Plan);
        var set = target.Set;
        var urls = await ChangeAsync(transaction, writer, [.. load.Changed, .. load.Revived], cancellationToken).ConfigureAwait(false);
        var kept = await RemoveAsync(transaction, writer, plan.Removed, urls, cancellationToken).ConfigureAwait(false);
        await writer.RowsAsync("delete-sources", urls, cancellationToken, "urls", ("keys", OwnNames.KeysOf("store/merge-sources"))).ConfigureAwait(false);
        if (load.Registry && !load.IsFirst) kept = kept.AddRange(await RegistryGoneAsync(transaction, writer, target, cancellationToken).ConfigureAwait(false));
        var (hash, ties) = (await target.Hash.ConfigureAwait(false), await target.Ties.ConfigureAwait(false));
        if (load.Held.Ties != ties.Hash || load.IsRepair) kept = kept.AddRange(await TiesAsync(transaction, writer, ties, load.IsRepair, cancellationToken).ConfigureAwait(false));
        if (load.IsRepair || plan.Removed is not [] || plan.Added.Concat(plan.Changed).Any(fact => fact is Office)) await writer.RunAsync("label-ministers", cancellationToken).ConfigureAwait(false);
        await writer.RunAsync(
            "publish-dataset",
            cancellationToken,
            ("name", set.Card.Name), ("version", set.Card.Version), ("compiled", set.Card.Compiled.Latest), ("hash", hash), ("registry", target.Registry), ("ties", ties.Hash),
            ("facts", set.Facts.Length), ("run", load.Run), ("at", Now()), ("schemaVersion", SchemaSteps.Newest), ("card", Encoding.UTF8.GetString(set.CardJson.Span)), ("stamp", target.Stamp)).ConfigureAwait(false);
        return new(plan.Added.Length, plan.Changed.Length, plan.Removed.Length, plan.Unchanged) { Counters = Named(writer.Counters), Kept = kept };
    }

    /// <summary>Makes facts of the retired ones that come back. New facts may relate to them.</summary>
    private static async Task ReviveAsync(GraphWriter writer, GraphLoad load, CancellationToken cancellationToken) =>
        await writer.RowsAsync("revive-facts", load.Revived.Select(f => new object?[] { f.Id, f.Kind.ToString() }), cancellationToken).ConfigureAwait(false);

    private Action<int> Progress(GraphLoad load)
    {
        var done = 0;
        return count => options.Progress?.Report(new(Interlocked.Add(ref done, count), load.Plan.Added.Length));
    }

    private static ImmutableSortedDictionary<string, long> Named(CypherCounters c) => ImmutableSortedDictionary.CreateRange<string, long>(StringComparer.Ordinal,
    [
        new("nodesCreated", c.NodesCreated), new("nodesDeleted", c.NodesDeleted), new("relationshipsCreated", c.RelationshipsCreated),
        new("relationshipsDeleted", c.RelationshipsDeleted), new("propertiesSet", c.PropertiesSet), new("labelsAdded", c.LabelsAdded), new("labelsRemoved", c.LabelsRemoved),
    ]);
}
