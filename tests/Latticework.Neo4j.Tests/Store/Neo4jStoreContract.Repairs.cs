using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    [Theory]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) SET f.signed = '1999', f.name = 'nonsense'", 1)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) SET f.signedEarliest = date('1999-01-01')", 1)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) REMOVE f:Agreement", 1)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) SET f.extra = 'no json'", 1)]
    [InlineData("MATCH (:Fact {id: 'acsa-jpn-nzl-2025'})<-[p:PARTY_TO]-(:Actor {code: 'JPN'}) DELETE p", 1)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'})<-[p:PARTY_TO]-(a:Actor {code: 'JPN'}) CREATE (f)<-[:PARTY_TO {pos: p.pos}]-(a)", 1)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) DETACH DELETE f", null)]
    [InlineData("MATCH (a:Actor {code: 'NRU'}) SET a.name = 'nonsense'", null)]
    [InlineData("MATCH (a:Actor {code: 'NZL'}) DETACH DELETE a", null)]
    [InlineData("MATCH (:Fact {id: 'acsa-jpn-nzl-2025'})-[:CITES]->(s:Source) SET s.title = 'nonsense'", null)]
    [InlineData("MATCH (t:Tie {pair: 'JPN-NZL'}) DETACH DELETE t", 0)]
    [InlineData("MATCH (t:Tie {pair: 'JPN-NZL'}) SET t.agreements = 99", 0)]
    [InlineData("MATCH (t:Tie {pair: 'JPN-NZL'}) SET t.since = date('1800-01-01')", 0)]
    [InlineData("MATCH (t:Tie {pair: 'JPN-NZL'}) REMOVE t.derived", 0)]
    [InlineData("MATCH (:Tie {pair: 'JPN-NZL'})-[r:RESTS_ON]->(:Fact {id: 'acsa-jpn-nzl-2025'}) DELETE r", 0)]
    [InlineData("MATCH (:Tie {pair: 'JPN-NZL'})<-[r:TIED_BY]-(:Actor {code: 'NZL'}) DELETE r", 0)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) REMOVE f.hash", null)]
    [InlineData("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) REMOVE f.hash, f:Agreement SET f.signed = '1999'", null)]
    public async Task Verify_AfterAHandInTheGraph_FindsWhatIsToMend(string statement, int? altered)
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync(statement);
        var faults = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        if (altered is { } number) Assert.Equal(number, faults.Facts.Count);
        var plan = FactPlan.Between(await store.ReadHashesAsync(TestContext.Current.CancellationToken), Shipped, faults);
        Assert.False(plan.IsEmpty);
        await store.ApplyAsync(Shipped, faults, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        var after = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(after.Facts);
        Assert.False(after.Others);
        Assert.Equal((long)Shipped.Facts.Length, await OneAsync("MATCH (f:Fact) RETURN count(f)"));
    }

    [Fact]
    public async Task Read_GraphThatSomebodyAltered_IsReadAsItIs()
    {
        var some = Set([.. Shipped.Facts.OfType<Patrol>().Take(3).Select(p => p with { Related = [] })]);
        await ApplyAsync(Store(), some);
        await WriteAsync($"MATCH (f:Fact {{id: '{some.Facts[1].Id}'}}) SET f.note = 'altered'");
        Assert.Equal("altered", (await Store().ReadAsync(TestContext.Current.CancellationToken)).Facts[1].Note);
        await WriteAsync("MATCH (a:Actor {code: 'JPN'}) REMOVE a.name");
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => Store().ReadAsync(TestContext.Current.CancellationToken));
        Assert.Contains("somebody changed it there, and lattice ingest --verify mends it", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REMOVE f.id")]
    [InlineData("SET f.id = 'No id!'")]
    public async Task Verify_FactWithoutItsId_IsTakenAwayAndAddedAnew(string change)
    {
        var some = Set([.. Shipped.Facts.OfType<Patrol>().Take(3).Select(p => p with { Related = [] })]);
        var store = Store();
        await ApplyAsync(store, some);
        await WriteAsync($"MATCH (f:Fact {{id: '{some.Facts[1].Id}'}}) {change}");
        var faults = await store.VerifyAsync(some, TestContext.Current.CancellationToken);
        Assert.True(faults.Others);
        await store.ApplyAsync(some, faults, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(some.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(3L, await OneAsync("MATCH (f:Fact) RETURN count(f)"));
    }

    [Fact]
    public async Task Apply_FactWhoseHashSomebodyTookAway_IsMendedByTheNextLoad()
    {
        await ApplyAsync(Store(), Shipped);
        await WriteAsync("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'}) SET f.hash = null, f.mine = 1");
        var changed = Set([.. Shipped.Facts.Select(f => f is Patrol ? f with { Note = "changed" } : f)]);
        await ApplyAsync(Store(), changed);
        Assert.Equal(changed.Hash, (await Store().ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(1L, await OneAsync("MATCH (f:Agreement {id: 'acsa-jpn-nzl-2025', mine: 1}) WHERE f.hash IS NOT NULL RETURN count(f)"));
    }

    [Fact]
    public async Task Repair_OfOneTie_LeavesTheOthersAlone()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync("MATCH (t:Tie {pair: 'JPN-NZL'}) SET t.weight = 0");
        var report = await store.ApplyAsync(Shipped, await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(0, report.Counters["nodesCreated"] + report.Counters["nodesDeleted"]);
        var agreements = Shipped.Facts.OfType<Agreement>().Count(a => a.Parties.Contains(ActorCode.Parse("JPN")) && a.Parties.Contains(ActorCode.Parse("NZL")));
        Assert.Equal(2 + agreements, report.Counters["relationshipsCreated"]);
    }

    [Fact]
    public async Task Verify_UntouchedGraphWithWhatOthersAdded_FindsNothing()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync("MATCH (f:Fact {id: 'acsa-jpn-nzl-2025'})<-[p:PARTY_TO]-(a) SET f:Mine, f.mine = 1, p.mine = 2, a.mine = 3 CREATE (f)<-[:ON]-(:Remark), (a)-[:PARTY_TO {mine: 1}]->(f)");
        var faults = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(faults.Facts);
        Assert.False(faults.Others);
    }

    [Fact]
    public async Task Apply_FactsWithoutACard_ComeBack()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lattice-test-").FullName, "own.json");
        await File.WriteAllTextAsync(file, """
            [ { "id": "own-jpn-ton-2024", "kind": "agreement", "type": "other", "name": "Own", "parties": ["JPN", "TON"], "signed": "2024-05",
                "confidence": "reported", "sources": [ { "url": "https://example.org/own", "publisher": "Own", "title": "Own" } ] } ]
            """, TestContext.Current.CancellationToken);
        var own = FactLoader.Load([file]);
        var store = Store();
        await ApplyAsync(store, own);
        Assert.Equal(own.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
