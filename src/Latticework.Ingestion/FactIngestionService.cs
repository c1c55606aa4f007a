using Latticework.Facts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Latticework.Ingestion;

/// <summary>Makes a store equal to the facts when the host starts, and keeps it so while the host runs.</summary>
/// <remarks>
/// The host has started when the first load is whole; where that fails, starting fails with its exception. Afterwards a fault in the facts or a failure of the store is logged, and the
/// store keeps the last good dataset. Without <see cref="IngestionOptions.Watch"/> the host is stopped after the first load.
/// </remarks>
public sealed class FactIngestionService : BackgroundService
{
    private readonly FactIngestion ingestion;
    private readonly IngestionOptions options;
    private readonly IngestionMetrics metrics;
    private readonly IHostApplicationLifetime lifetime;
    private readonly TimeProvider time;
    private readonly ILogger<FactIngestionService> log;
    private readonly ChangeSignal signal;
    private IDisposable? watching;
    private int failures;

    internal FactIngestionService(
        FactIngestion ingestion, IngestionOptions options, IngestionMetrics metrics, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<FactIngestionService> log)
    {
        this.ingestion = ingestion;
        this.options = options;
        this.metrics = metrics;
        this.lifetime = lifetime;
        this.time = time;
        this.log = log;
        signal = new(time);
    }

    /// <summary>What the last ingestion that ended well did; null before the first.</summary>
    public IngestionReport? Last { get; private set; }

    /// <summary>Does the first load, and begins to watch.</summary>
    /// <exception cref="FaultyFactsException">The facts have faults.</exception>
    /// <exception cref="FactStoreException">The store could not be reached or refused.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // before the files are read, so that no change falls between
        if (options.Watch) watching = ingestion.Source.Watch(signal.Set);
        await RunAsync(options.Verify, cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says in the log that another run holds the store: for a store that waits for its lock to call.</summary>
    public void Waiting() => Log.Waiting(log);

    /// <inheritdoc/>
    public override void Dispose()
    {
        watching?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Watch)
        {
            lifetime.StopApplication();
            return;
        }

        Log.Watching(log, ingestion.Source.Name, options.Interval);
        var full = time.GetTimestamp();
        while (true)
        {
            var untilFull = options.Interval - time.GetElapsedTime(full);
            var pause = failures == 0 || Pause > untilFull ? untilFull : Pause;
            if (await signal.WaitAsync(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, stoppingToken).ConfigureAwait(false))
                await signal.SettleAsync(options.Settle, stoppingToken).ConfigureAwait(false);
            var verify = time.GetElapsedTime(full) >= options.Interval;
            if (verify) full = time.GetTimestamp();
            await TryAsync(verify, stoppingToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Pause => options.Retry * Math.Pow(2, Math.Min(failures - 1, 10)) is var pause && pause < options.Interval ? pause : options.Interval;

    private async Task TryAsync(bool verify, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(verify, cancellationToken).ConfigureAwait(false);
            failures = 0;
        }
        catch (FaultyFactsException e)
        {
            failures = 0;
            foreach (var fault in e.Diagnostics) Log.Fault(log, fault);
            Log.FaultyFacts(log, e.Diagnostics.Length);
        }
        catch (FactStoreException e)
        {
            failures++;
            Log.StoreFailed(log, e.Message, Pause);
        }
    }

    private async Task RunAsync(bool verify, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        try
        {
            var report = await ingestion.RunAsync(verify, cancellationToken).ConfigureAwait(false);
            Last = report;
            metrics.Done(report);
            var done = report.Store;
            Log.Done(log, ingestion.Source.Name, done.Added, done.Changed, done.Removed, done.Unchanged, (long)report.Took.TotalMilliseconds, report.Dataset.Hash);
            if (report.Repaired > 0) Log.Repaired(log, report.Repaired);
            foreach (var kept in done.Kept) Log.Kept(log, kept);
        }
        catch (Exception e) when (e is FaultyFactsException or FactStoreException)
        {
            metrics.Failed(e is FaultyFactsException ? "faulty-facts" : "store-failed", time.GetElapsedTime(start));
            throw;
        }
    }
}
