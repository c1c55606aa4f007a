using Latticework.Facts;
using Xunit;

namespace Latticework.Ingestion.Tests;

public sealed class FactIngestionServiceTests
{
    private static readonly IngestionOptions Once = new();
    private static readonly IngestionOptions Watch = new() { Watch = true };

    [Fact]
    public async Task Start_EmptyStore_HoldsAllWhenTheHostHasStarted()
    {
        using var run = new IngestionRun(Watch);
        await run.StartAsync();
        Assert.Equal(run.Facts.Now!.Hash, run.Store.Held!.Hash);
        Assert.Equal(["hash", "hashes", "apply"], run.Store.Calls);
        Assert.Equal(3, run.Last!.Store.Added);
        await run.StopAsync();
    }

    [Fact]
    public async Task Start_EqualStore_IsOneReadAndNoWrite()
    {
        using var run = new IngestionRun(Once);
        run.Store.Held = run.Facts.Now;
        await run.StartAsync();
        Assert.Equal(["hash"], run.Store.Calls);
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
}
