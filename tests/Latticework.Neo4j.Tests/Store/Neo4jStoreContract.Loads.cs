using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    [Fact]
    public async Task Apply_Staged_IsTheSameAsInOneTransaction()
    {
        var store = Store(new() { LargeFrom = 1, RowsInABatch = 100 });
        var report = await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Facts.Length, report.Added);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync("MATCH (f) WHERE f:Staged OR f.staged IS NOT NULL RETURN count(f)"));
    }

    [Fact]
    public async Task Apply_AfterABrokenStagedLoad_MendsWhatIsLeft()
    {
        await ApplyAsync(Store(), Set([.. Shipped.Facts.OfType<Office>()]));
        using var broken = new CancellationTokenSource();
        var progress = new Callback(_ => broken.Cancel());
        var halfway = Store(new() { LargeFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = progress });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => halfway.ApplyAsync(FactPlan.Between(new Dictionary<FactId, string>(), Shipped), broken.Token));
        var store = Store();
        Assert.Null(await store.ReadHashAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<FactStoreException>(() => store.ReadAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(0L, await OneAsync("MATCH (f:Staged) RETURN count(f)"));
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync("MATCH (f:Staged) RETURN count(f)"));
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

    private sealed class Callback(Action<StoreProgress> told) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value) => told(value);
    }
}
