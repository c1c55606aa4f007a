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
    public async Task Verify_AfterAHandInTheGraph_FindsWhatIsToMend(string statement, int? altered)
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync(statement);
        var faults = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        if (altered is { } number) Assert.Equal(number, faults.Facts.Count);
        var plan = FactPlan.Between(await store.ReadHashesAsync(TestContext.Current.CancellationToken), Shipped, faults);
        Assert.False(plan.IsEmpty);
        await store.ApplyAsync(plan, TestContext.Current.CancellationToken);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        var after = await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(after.Facts);
        Assert.False(after.Others);
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
