using Latticework.Facts;
using Xunit;

namespace Latticework.Ingestion.Tests;

public sealed class StampTests
{
    private readonly FakeFacts facts = new();
    private readonly FakeStore store = new();

    [Fact]
    public async Task Run_OfFilesLoadedBefore_AsksTheStoreOnceAndReadsNoFact()
    {
        facts.Stamp = () => "a";
        var first = await RunAsync();
        store.Calls.Clear();
        var second = await RunAsync();
        Assert.Equal(["dataset"], store.Calls);
        Assert.Equal(1, facts.Loads);
        Assert.Equal((0, 0, 0, 3), (second.Store.Added, second.Store.Changed, second.Store.Removed, second.Store.Unchanged));
        Assert.Equal(first.Dataset, second.Dataset with { Stamp = null });
    }

    [Fact]
    public async Task Run_OfOtherFiles_ReadsThem()
    {
        facts.Stamp = () => "a";
        await RunAsync();
        (facts.Stamp, facts.Now) = (() => "b", FakeFacts.Some(2));
        var report = await RunAsync();
        Assert.Equal((1, "b"), (report.Store.Removed, store.Stamp));
    }

    [Fact]
    public async Task Run_OfFilesWrittenWhileTheyAreRead_KeepsNoStamp()
    {
        facts.Stamp = () => facts.Loads == 0 ? "a" : "b";
        await RunAsync();
        Assert.Null(store.Stamp);
        await RunAsync();
        Assert.Equal(2, facts.Loads);
    }

    [Fact]
    public async Task Run_ThatVerifies_ReadsAll()
    {
        facts.Stamp = () => "a";
        await RunAsync();
        await RunAsync(verify: true);
        Assert.Equal(2, facts.Loads);
        Assert.Contains("verify", store.Calls);
    }

    private Task<IngestionReport> RunAsync(bool verify = false) => new FactIngestion(facts.Source, store, TimeProvider.System).RunAsync(verify, TestContext.Current.CancellationToken);
}
