using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    [Fact]
    public async Task Apply_Staged_IsTheSameAsInOneTransaction()
    {
        await ApplyAsync(Store(), Set([.. Shipped.Facts.OfType<Office>()]));
        var store = Store(new() { LargeFrom = 1, RowsInABatch = 100 });
        var report = await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Facts.Length, report.Added + report.Unchanged);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync("MATCH (f) WHERE f:Staged OR f.staged IS NOT NULL RETURN count(f)"));
    }

    [Fact]
    public async Task Apply_LargeFirstLoad_IsTheSameAsInOneTransactionAndStagesNothing()
    {
        var store = Store(new() { LargeFirstFrom = 1, RowsInABatch = 100 });
        var report = await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Facts.Length, report.Added);
        Assert.Equal(0, report.Counters["labelsRemoved"]);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync("MATCH (f:Fact) WHERE f.hash IS NULL RETURN count(f)"));
        Assert.Equal(0, (await ApplyAsync(Store(), Shipped)).Added);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Apply_FirstLoad_ShowsFactsBeforeItIsWholeOnlyFromAThousandOn(bool large)
    {
        var seen = new List<long>();
        var store = Store(new() { RowsInABatch = 100, AtOnce = 1, Progress = new Callback(_ => seen.Add((long)OneAsync("MATCH (f:Fact) RETURN count(f)").GetAwaiter().GetResult()!)) });
        await ApplyAsync(store, large ? Shipped : Set([.. Shipped.Facts.OfType<Office>()]));
        Assert.NotEmpty(seen);
        Assert.Equal(large, seen.Exists(count => count > 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public async Task Apply_AfterABrokenFirstLoad_GoesOnWhereItEnded(int batches)
    {
        using var broken = new CancellationTokenSource();
        var told = 0;
        var halfway = Store(new() { LargeFirstFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = new Callback(_ => Break()) });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => halfway.ApplyAsync(Shipped, cancellationToken: broken.Token));
        var store = Store();
        Assert.Null(await store.ReadHashAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<FactStoreException>(() => store.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0L, await OneAsync("MATCH (f:Fact) WHERE f.hash IS NOT NULL AND EXISTS { (f)-[:READS_OTHERWISE]->() } RETURN count(f)"));
        Assert.Equal(true, await OneAsync("MATCH (d:Dataset) RETURN d.heartbeat + duration('PT45S') < datetime() < d.heartbeat + duration('PT60S')"));
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        var report = await ApplyAsync(store, Shipped);
        Assert.InRange(report.Unchanged, 1, Shipped.Facts.Length - 1);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        var faults = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(faults.Facts);
        Assert.False(faults.Others);

        void Break()
        {
            if (++told == batches) broken.Cancel();
        }
    }

    [Fact]
    public async Task Apply_FirstLoadWhoseLostRequestComesLate_CountsItIn()
    {
        var late = Shipped.Facts.OfType<Statement>().Last().Id;
        var told = 0;
        var store = Store(new() { LargeFirstFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = new Callback(_ => AddLate()) });
        await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);

        void AddLate()
        {
            if (told++ == 0) Write($"CREATE (:Fact:Statement {{id: '{late}'}})");
        }
    }

    [Fact]
    public async Task Apply_AfterABrokenStagedLoad_MendsWhatIsLeft()
    {
        await ApplyAsync(Store(), Set([.. Shipped.Facts.OfType<Office>()]));
        using var broken = new CancellationTokenSource();
        var progress = new Callback(_ => broken.Cancel());
        var halfway = Store(new() { LargeFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = progress });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => halfway.ApplyAsync(Shipped, cancellationToken: broken.Token));
        var store = Store();
        Assert.Null(await store.ReadHashAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<FactStoreException>(() => store.ReadAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(0L, await OneAsync("MATCH (f:Staged) RETURN count(f)"));
        Assert.Equal(true, await OneAsync("MATCH (d:Dataset) RETURN d.heartbeat + duration('PT45S') < datetime() < d.heartbeat + duration('PT60S')"));
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync("MATCH (f:Staged) RETURN count(f)"));
    }

    [Fact]
    public async Task ReadDataset_AfterALoad_TellsItsStamp()
    {
        var (store, few) = (Store(), Set([.. Shipped.Facts.OfType<Office>()]));
        Assert.Null(await store.ReadDatasetAsync(TestContext.Current.CancellationToken));
        await store.ApplyAsync(few, stamp: "a stamp", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(StoreDataset.Of(few) with { Stamp = "a stamp" }, await store.ReadDatasetAsync(TestContext.Current.CancellationToken));
        await ApplyAsync(store, Shipped);
        Assert.Equal(StoreDataset.Of(Shipped), await store.ReadDatasetAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Apply_TwoAtOnce_EndInOneWholeDataset()
    {
        var some = Set([.. Shipped.Facts.OfType<Office>(), .. Shipped.Facts.OfType<Forum>()]);
        var reports = await Task.WhenAll(ApplyAsync(Store(), some), ApplyAsync(Store(), some));
        Assert.Equal(some.Facts.Length, reports.Sum(r => r.Added));
        Assert.Equal(some.Hash, (await Store().ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

    [Fact]
    public async Task Apply_FewChanges_WritesOnlyThose()
    {
        await ApplyAsync(Store(), Shipped);
        var ten = Shipped.Facts.OfType<Patrol>().Take(10).Select(p => p.Id).ToHashSet();
        var changed = Set([.. Shipped.Facts.Select(f => ten.Contains(f.Id) ? f with { Note = "changed" } : f)]);
        var report = await ApplyAsync(Store(), changed);
        Assert.Equal(10, report.Changed);
        Assert.Equal(0, report.Counters["nodesCreated"] + report.Counters["relationshipsCreated"] + report.Counters["relationshipsDeleted"]);
        Assert.InRange(report.Counters["propertiesSet"], 20, 40);
    }

    [Fact]
    public async Task Ties_OfAPair_CountWhatTheFactsSay()
    {
        await ApplyAsync(Store(), Shipped);
        var agreements = Shipped.Facts.OfType<Agreement>().Where(a => a.Parties.Contains(ActorCode.Parse("JPN")) && a.Parties.Contains(ActorCode.Parse("NZL"))).ToList();
        Assert.Equal((long)agreements.Count, await OneAsync("""MATCH (:Actor {code: "JPN"})-[:TIED_BY]->(t:Tie {pair: "JPN-NZL"})<-[:TIED_BY]-(:Actor {code: "NZL"}) RETURN t.agreements"""));
        Assert.Equal((long)agreements.Count, await OneAsync("""MATCH (t:Tie {pair: "JPN-NZL"})-[:RESTS_ON]->(a:Agreement) RETURN count(DISTINCT a)"""));
        Assert.Equal(0L, await OneAsync("MATCH (p:Minister) WHERE NOT EXISTS { (p)-[:HELD]->(:Office) } RETURN count(p)"));
        Assert.Equal((long)Shipped.Facts.OfType<Office>().Select(o => o.Person).Distinct().Count(), await OneAsync("MATCH (p:Minister) RETURN count(p)"));
    }

    private void Write(string statement) => WriteAsync(statement).GetAwaiter().GetResult();

    private sealed class Callback(Action<StoreProgress> told) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value) => told(value);
    }
}
