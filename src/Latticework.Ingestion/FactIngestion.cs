using Latticework.Facts;

namespace Latticework.Ingestion;

/// <summary>Makes a store equal to the facts, once: read, judge, plan, apply.</summary>
public sealed class FactIngestion(FactSource source, IFactStore store, TimeProvider time)
{
    /// <summary>Where the facts come from.</summary>
    public FactSource Source => source;

    /// <summary>Makes the store equal to the facts. Where it is equal already, that takes one read of the store; where it was loaded from large files that have not changed since, no reading of facts.</summary>
    /// <param name="verify">Whether to read back what the store holds instead of trusting its hashes.</param>
    /// <param name="cancellationToken">Stops; the store holds what it held.</param>
    /// <exception cref="FaultyFactsException">The facts have faults; the store was not changed.</exception>
    /// <exception cref="FactStoreException">The store could not be reached or refused; it holds what it held.</exception>
    public async Task<IngestionReport> RunAsync(bool verify, CancellationToken cancellationToken = default)
    {
        var start = time.GetTimestamp();
        var stamp = source.Stamp();
        if (!verify && await HeldAsync(stamp, cancellationToken).ConfigureAwait(false) is { } held) return new(held, new(0, 0, 0, held.Facts), 0, time.GetElapsedTime(start));
        var set = source.Load();
        // files that were written meanwhile have no stamp
        if (stamp is not null && source.Stamp() != stamp) stamp = null;
        var plan = verify ? await PlanAsync(set, verify, cancellationToken).ConfigureAwait(false) : null;
        var report = verify && plan is null ? new StoreReport(0, 0, 0, set.Facts.Length) : await store.ApplyAsync(set, plan?.Faults, stamp, cancellationToken).ConfigureAwait(false);
        return new(StoreDataset.Of(set), report, plan?.Repaired ?? 0, time.GetElapsedTime(start));
    }

    /// <summary>What <see cref="RunAsync"/> would do. Nothing is written.</summary>
    /// <inheritdoc cref="RunAsync" path="/param|/exception"/>
    public async Task<IngestionPlan> PlanAsync(bool verify, CancellationToken cancellationToken = default)
    {
        if (!verify && await HeldAsync(source.Stamp(), cancellationToken).ConfigureAwait(false) is { } same) return new(same, [], same.Facts, null);
        var set = source.Load();
        var plan = await PlanAsync(set, verify, cancellationToken).ConfigureAwait(false);
        if (plan is null) return new(StoreDataset.Of(set), [], set.Facts.Length, null);
        var (held, note) = (default(FactSet), default(string));
        if (plan.Unchanged + plan.Changed.Length + plan.Removed.Length > 0)
        {
            try
            {
                held = await store.ReadPartAsync([.. plan.Changed.Select(fact => fact.Id)], cancellationToken).ConfigureAwait(false);
            }
            catch (FactStoreException e)
            {
                // a fact altered there may no longer be lawful, or a load was broken off
                note = e.Message;
            }
        }

        return new(StoreDataset.Of(set), new PlanDifferences(plan, held).All(), plan.Unchanged, note);
    }

    /// <summary>The dataset held, where it was read from files of a stamp; null where it was not, or there is no stamp.</summary>
    private async Task<StoreDataset?> HeldAsync(string? stamp, CancellationToken cancellationToken) =>
        stamp is not null && await store.ReadDatasetAsync(cancellationToken).ConfigureAwait(false) is { } held && held.Stamp == stamp ? held : null;

    /// <summary>What must happen; null where nothing must.</summary>
    private async Task<FactPlan?> PlanAsync(FactSet set, bool verify, CancellationToken cancellationToken)
    {
        var hash = await store.ReadHashAsync(cancellationToken).ConfigureAwait(false);
        if (!verify && hash == set.Hash) return null;
        var held = await store.ReadHashesAsync(cancellationToken).ConfigureAwait(false);
        var faults = verify ? await store.VerifyAsync(set, cancellationToken).ConfigureAwait(false) : null;
        var plan = FactPlan.Between(held, set, faults);
        return verify && hash == set.Hash && plan.IsEmpty ? null : plan;
    }
}
