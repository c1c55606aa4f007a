using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    private const string Id = "acsa-jpn-nzl-2025";

    [Fact]
    public async Task Apply_WhatOthersAdded_Survives()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync($$"""
            MATCH (f:Fact {id: "{{Id}}"})<-[p:PARTY_TO]-(j:Actor {code: "JPN"})
            SET f:Checked, f.checkedBy = "A", p.seen = true, j.rating = 5
            CREATE (f)<-[:ON]-(:Remark {text: "mine"}), (j)-[:PARTY_TO {mine: true}]->(f)
            """);
        var changed = Set([.. Shipped.Facts.Select(f => f.Id.Value == Id ? (Agreement)f with { Note = "changed", Place = "Elsewhere" } : f)]);
        var report = await ApplyAsync(store, changed);
        Assert.Equal((0, 1, 0), (report.Added, report.Changed, report.Removed));
        Assert.Equal(changed.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(true, await OneAsync($$"""
            MATCH (f:Fact&Checked {id: "{{Id}}", checkedBy: "A", place: "Elsewhere"})<-[p:PARTY_TO {seen: true, pos: 0}]-(j:Actor {code: "JPN", rating: 5})
            RETURN EXISTS { (f)<-[:ON]-(:Remark {text: "mine"}) } AND EXISTS { (j)-[:PARTY_TO {mine: true}]->(f) }
            """));
    }

    [Fact]
    public async Task Apply_RemovedFactWithALinkOfOthers_IsRetiredReportedAndComesBackWithIt()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync($$"""MATCH (f:Fact {id: "{{Id}}"}) SET f.mine = 1 CREATE (f)<-[:ON]-(:Remark {text: "mine"})""");
        var without = Set([.. Shipped.Facts.Where(f => f.Id.Value != Id).Select(f => f with { Related = [.. f.Related.Where(r => r.Id.Value != Id)] })]);
        var report = await ApplyAsync(store, without);
        Assert.Equal($"{Id} is retired, not deleted: others gave it the property mine, 1 relationship", Assert.Single(report.Kept));
        Assert.Equal(without.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(0L, await OneAsync($$"""MATCH (f:Fact {id: "{{Id}}"}) RETURN count(f)"""));
        await ApplyAsync(store, Shipped);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(1L, await OneAsync($$"""MATCH (f:Fact:Agreement {id: "{{Id}}", mine: 1})<-[:ON]-(:Remark) WHERE NOT f:Retired RETURN count(*)"""));
    }

    [Fact]
    public async Task Apply_TieWithALinkOfOthers_KeepsItThroughChangeRetirementAndReturn()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        await WriteAsync("""MATCH (t:Tie {pair: "JPN-NZL"}) SET t.mine = 1 CREATE (t)<-[:ON]-(:Remark {text: "mine"})""");
        var fewer = await ApplyAsync(store, Without(f => f.Id.Value == Id));
        Assert.Empty(fewer.Kept);
        Assert.Equal(1L, await OneAsync("""MATCH (t:Tie {pair: "JPN-NZL", mine: 1})<-[:ON]-(:Remark) RETURN count(t)"""));
        var none = await ApplyAsync(store, Without(f => f is not Office));
        Assert.Equal("the tie JPN-NZL is retired, not deleted: others tied something to it", Assert.Single(none.Kept));
        Assert.Equal(1L, await OneAsync("""MATCH (t:Retired {pair: "JPN-NZL", mine: 1})<-[:ON]-(:Remark) WHERE NOT t:Tie AND NOT EXISTS { (t)-[:TIED_BY|RESTS_ON]-() } RETURN count(t)"""));
        await ApplyAsync(store, Shipped);
        Assert.Equal(1L, await OneAsync("""MATCH (t:Tie {pair: "JPN-NZL", mine: 1})<-[:ON]-(:Remark) WHERE NOT t:Retired RETURN count(t)"""));
        Assert.False((await store.VerifyAsync(Shipped, TestContext.Current.CancellationToken)).Others);
    }

    [Fact]
    public async Task Apply_Uncited_PagesGoButNotThoseThatOthersUse()
    {
        var store = Store();
        await ApplyAsync(store, Shipped);
        var fact = Shipped.Facts.First(f => f.Sources.Any(s => Shipped.Facts.Count(g => g.Sources.Any(o => o.Url == s.Url)) == 1));
        var own = fact.Sources.Where(s => Shipped.Facts.Count(g => g.Sources.Any(o => o.Url == s.Url)) == 1).Select(s => s.Url).ToList();
        var related = Shipped.Facts.Where(f => f.Related.Any(r => r.Id == fact.Id)).Select(f => f.Id).ToHashSet();
        await ApplyAsync(store, Set([.. Shipped.Facts.Where(f => f.Id != fact.Id).Select(f => related.Contains(f.Id) ? f with { Related = [.. f.Related.Where(r => r.Id != fact.Id)] } : f)]));
        foreach (var url in own) Assert.Empty((await Connection.RunAsync("MATCH (s:Source {url: $url}) RETURN s", new Dictionary<string, object?> { ["url"] = url }, CypherAccess.Read, TestContext.Current.CancellationToken)).Rows);
    }

    [Fact]
    public async Task Apply_ForeignDatabase_IsRefused()
    {
        await WriteAsync("CREATE (:Recipe {name: 'soup'})");
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => ApplyAsync(Store(), Shipped));
        Assert.Contains("not empty (1 nodes", refused.Message, StringComparison.Ordinal);
        await ApplyAsync(Store(new() { Beside = true }), Set([.. Shipped.Facts.OfType<Statement>().Take(3).Select(s => s with { Related = [] })]));
        Assert.Equal(1L, await OneAsync("MATCH (r:Recipe) RETURN count(r)"));
    }

    [Fact]
    public async Task Apply_OtherPersonsUnderOurLabels_AreRefused()
    {
        await WriteAsync("CREATE (:Person {name: 'A'})");
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => ApplyAsync(Store(new() { Beside = true }), Shipped));
        Assert.Contains("1 of its nodes bear labels", refused.Message, StringComparison.Ordinal);
    }

    private static FactSet Without(Func<Fact, bool> goes)
    {
        var gone = Shipped.Facts.Where(goes).Select(f => f.Id).ToHashSet();
        var actors = Shipped.Actors.All.Select(a => a.Forum is { } forum && gone.Contains(forum) ? a with { Forum = null } : a);
        return new(Shipped.Card, actors, Shipped.Persons, Shipped.Series, Shipped.Facts.Where(f => !gone.Contains(f.Id)).Select(f => f with { Related = [.. f.Related.Where(r => !gone.Contains(r.Id))] }));
    }

    [Fact]
    public async Task Apply_AnotherDataset_IsRefused()
    {
        await ApplyAsync(Store(), Set([.. Shipped.Facts.OfType<Office>().Take(2)]));
        var other = new FactSet(Shipped.Card with { Name = "mine" }, Shipped.Actors.All, Shipped.Persons, Shipped.Series, []);
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => ApplyAsync(Store(), other));
        Assert.Contains("holds the dataset 'indo-pacific-defence-relations', not 'mine'", refused.Message, StringComparison.Ordinal);
    }
}
