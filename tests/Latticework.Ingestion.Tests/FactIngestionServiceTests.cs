using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Latticework.Facts;
using Xunit;

namespace Latticework.Ingestion.Tests;

public sealed class FactIngestionServiceTests
{
    private static readonly IngestionOptions Once = new();
    private static readonly IngestionOptions Watch = new() { Watch = true, Retry = TimeSpan.FromSeconds(7) };

    [Fact]
    public async Task Start_EmptyStore_HoldsAllWhenTheHostHasStarted()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        Assert.Equal(run.Facts.Now!.Hash, run.Store.Held!.Hash);
        Assert.Equal(["apply"], run.Store.Calls);
        Assert.Equal(3, run.Last!.Store.Added);
        await run.StopAsync();
    }

    [Fact]
    public async Task Start_EqualStore_IsOneReadAndNoWrite()
    {
        using var run = new IngestionRun(Once);
        run.Store.Held = run.Facts.Now;
        await run.StartAsync();
        Assert.Equal(["equal"], run.Store.Calls);
        Assert.Equal(new StoreReport(0, 0, 0, 3), run.Last!.Store with { Counters = run.Last.Store.Counters });
    }

    [Fact]
    public async Task Start_Once_StopsTheHost()
    {
        using var run = new IngestionRun(Once);
        await run.StartAsync();
        await run.EndAsync();
        Assert.Equal(1, run.Facts.Loads);
    }

    [Fact]
    public async Task Start_FaultyFacts_FailsAndAsksNoStore()
    {
        using var run = new IngestionRun(Watch);
        run.Facts.Now = null;
        var error = await Assert.ThrowsAsync<FaultyFactsException>(() => run.StartAsync());
        Assert.Equal([FakeFacts.Fault], error.Diagnostics);
        Assert.Empty(run.Store.Calls);
    }

    [Fact]
    public async Task Start_StoreThatRefuses_FailsWithItsReason()
    {
        using var run = new IngestionRun(Watch);
        run.Store.Failure = "wrong password";
        Assert.Equal("wrong password", (await Assert.ThrowsAsync<FactStoreException>(() => run.StartAsync())).Message);
    }

    [Fact]
    public async Task Watch_ManyChangesAtOnce_AreOneLoad()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        run.Facts.Now = FakeFacts.Some(4);
        run.Facts.Change();
        await run.Time.BegunAsync(Watch.Settle);
        run.Facts.Change();
        await run.Time.BegunAsync(Watch.Settle);
        run.Time.Advance(Watch.Settle);
        await run.Time.BegunAsync(Watch.Interval - Watch.Settle);
        Assert.Equal(2, run.Facts.Loads);
        Assert.Equal(4, run.Store.Held!.Facts.Length);
        await run.StopAsync();
    }

    [Fact]
    public async Task Watch_FaultyEdit_NamesTheLineAndKeepsTheLastGoodFacts()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        var good = run.Facts.Now;
        run.Facts.Now = null;
        await run.ChangeAsync();
        await run.Time.BegunAsync(Watch.Interval - Watch.Settle);
        Assert.Same(good, run.Store.Held);
        Assert.Contains("Error: facts/x.json:7:3: FACT001: a fault", run.Lines.All);
        run.Facts.Now = FakeFacts.Some(5);
        await run.ChangeAsync();
        await run.Time.BegunAsync(Watch.Interval - (2 * Watch.Settle));
        Assert.Equal(5, run.Store.Held!.Facts.Length);
        await run.StopAsync();
    }

    [Fact]
    public async Task Watch_StoreThatFails_IsTriedAgainAfterPausesThatGrow()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        run.Store.Failure = "no connection";
        run.Facts.Now = FakeFacts.Some(2, "changed");
        await run.ChangeAsync();
        await run.Time.BegunAsync(Watch.Retry);
        run.Time.Advance(Watch.Retry);
        await run.Time.BegunAsync(2 * Watch.Retry);
        Assert.Equal(2, run.Lines.All.Count(line => line.StartsWith("Error: no connection; next try in ", StringComparison.Ordinal)));
        run.Store.Failure = null;
        run.Time.Advance(2 * Watch.Retry);
        await run.Time.BegunAsync(Watch.Interval - Watch.Settle - (3 * Watch.Retry));
        Assert.Equal("changed", run.Store.Held!.Facts[0].Note);
        await run.StopAsync();
    }

    [Fact]
    public async Task Watch_Interval_ReadsBackAndRepairs()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        await run.Time.BegunAsync(Watch.Interval);
        run.Store.Altered = new([run.Facts.Now!.Facts[1].Id], false);
        run.Time.Advance(Watch.Interval);
        await run.Time.BegunAsync(Watch.Interval);
        Assert.Equal(["apply", "hash", "hashes", "verify", "apply"], run.Store.Calls);
        Assert.Equal((1, 1), (run.Last!.Repaired, run.Last.Store.Changed));
        Assert.Contains("Warning: 1 facts had been altered in the store, and are as in the files again", run.Lines.All);
        await run.StopAsync();
    }

    [Fact]
    public async Task Start_Slow_SaysNothingUntilTheStoreWaitsForAnother()
    {
        using var run = new IngestionRun(Once);
        run.Store.Pause = new TaskCompletionSource();
        var start = run.StartAsync();
        run.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(run.Lines.All);
        run.Service.Waiting();
        Assert.Equal(["Warning: waiting for another run that holds the store; one that was killed lets go within a minute"], run.Lines.All);
        run.Store.Pause.SetResult();
        await start;
    }

    [Fact]
    public async Task Metrics_OfRuns_CountFactsAndOutcomes()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == IngestionServices.Meter) self.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue($"{instrument.Name} {value} {(tags.Length > 0 ? tags[0].Value : "")}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue($"{instrument.Name} {(tags.Length > 0 ? tags[0].Value : "")}"));
        listener.Start();
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        run.Facts.Now = null;
        await run.ChangeAsync();
        await run.Time.BegunAsync(Watch.Interval - Watch.Settle);
        listener.RecordObservableInstruments();
        string[] expected = ["lattice.ingestion.duration applied", "lattice.ingestion.facts 3 added", "lattice.ingestion.duration faulty-facts", "lattice.ingestion.held 3 ", "lattice.ingestion.age "];
        Assert.Equal([], expected.Except(seen));
        await run.StopAsync();
    }
}
