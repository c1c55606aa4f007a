using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    [Fact]
    public async Task Apply_ListsInAnotherOrder_KeepsEveryRelationshipAndWhatOthersGaveIt()
    {
        var set = Set([.. new[] { FactKind.Agreement, FactKind.Forum, FactKind.Exercise, FactKind.Meeting }.SelectMany(kind => Shipped.Facts.Where(f => f.Kind == kind).Take(20)).Select(f => f with { Related = [] })]);
        var store = Store();
        await ApplyAsync(store, set);
        await WriteAsync("MATCH (a)-[r]->(b) WHERE r.pos IS NOT NULL SET r.mine = elementId(a) + elementId(b)");
        var marked = await OneAsync("MATCH ()-[r]->() WHERE r.mine IS NOT NULL RETURN count(r)");
        var turned = Set([.. set.Facts.Select(Turned)]);
        var report = await ApplyAsync(store, turned);
        Assert.Equal(0, report.Counters["relationshipsCreated"] + report.Counters["relationshipsDeleted"]);
        Assert.Equal(turned.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(marked, await OneAsync("MATCH (a)-[r]->(b) WHERE r.mine = elementId(a) + elementId(b) RETURN count(r)"));
    }

    [Fact]
    public async Task Apply_RelatedFactThatGoesAndComesBack_CostsOthersNothingOnTheRestOfTheList()
    {
        var patrols = Shipped.Facts.OfType<Patrol>().Take(4).Select(p => p with { Related = [] }).ToList();
        var related = patrols.Take(3).Select(p => new Relation { Kind = RelationKind.Precedes, Id = p.Id }).ToList();
        var whole = Set([.. patrols.Take(3), patrols[3] with { Related = [.. related] }]);
        var store = Store();
        await ApplyAsync(store, whole);
        await WriteAsync("MATCH (:Fact)-[r:PRECEDES]->(f:Fact) SET r.mine = f.id CREATE (f)-[:PRECEDES {own: f.id}]->(f)");
        await ApplyAsync(store, Set([.. patrols[1..3], patrols[3] with { Related = [.. related[1..]] }]));
        await ApplyAsync(store, whole);
        Assert.Equal(whole.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(2L, await OneAsync("MATCH (:Fact)-[r:PRECEDES]->(f:Fact) WHERE r.pos IS NOT NULL AND r.mine = f.id RETURN count(r)"));
        Assert.Equal(3L, await OneAsync("MATCH (f:Fact)-[r:PRECEDES]->(f) WHERE r.own = f.id AND r.pos IS NULL RETURN count(r)"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public async Task Apply_RelationshipsOfOthersBetweenFacts_SurviveRetirementAndReturnInSmallAndLargeLoads(int largeFrom)
    {
        var patrols = Shipped.Facts.OfType<Patrol>().Take(4).Select(p => p with { Related = [] }).ToList();
        var store = Store(new() { LargeFrom = largeFrom, LargeFirstFrom = largeFrom, RowsInABatch = 2 });
        await ApplyAsync(store, Set(patrols));
        await WriteAsync("MATCH (a:Fact), (b:Fact) WHERE a.id < b.id CREATE (a)-[:HELD_UNDER {own: 1}]->(b)");
        await ApplyAsync(store, Set(patrols[2..]));
        Assert.Equal(2L, await OneAsync("MATCH (f:Retired) RETURN count(f)"));
        await ApplyAsync(store, Set(patrols));
        Assert.Equal(Set(patrols).Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(6L, await OneAsync("MATCH (a:Fact)-[r:HELD_UNDER {own: 1}]->(b:Fact) WHERE a.id < b.id RETURN count(r)"));
    }

    [Fact]
    public async Task Apply_OneOfTwoOtherReadingsGone_KeepsTheOtherWithWhatOthersTiedToIt()
    {
        var patrol = Shipped.Facts.OfType<Patrol>().First() with { Related = [] };
        Alternative Reading(string value) => new() { Field = "note", Value = System.Text.Json.JsonSerializer.SerializeToElement(value), Sources = [patrol.Sources[0].Url] };
        var store = Store();
        await ApplyAsync(store, Set([patrol with { Alternatives = [Reading("first"), Reading("second")] }]));
        await WriteAsync("""MATCH (f:Fact)-[r:READS_OTHERWISE]->(g:Reading {value: '"second"'}) SET r.mine = 1 CREATE (f)-[:READS_OTHERWISE {own: 1}]->(g)""");
        var fewer = Set([patrol with { Alternatives = [Reading("second"), Reading("third")] }]);
        await ApplyAsync(store, fewer);
        Assert.Equal(fewer.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal("0 1", await OneAsync("""MATCH (g:Reading {value: '"second"'})<-[r:READS_OTHERWISE {mine: 1}]-()-[o:READS_OTHERWISE]->(g) RETURN r.pos + " " + o.own"""));
        await ApplyAsync(store, Set([patrol]));
        Assert.Equal(1L, await OneAsync("MATCH (:Fact)-[r:READS_OTHERWISE]->(:Reading) RETURN sum(r.own)"));
        Assert.Empty((await store.VerifyAsync(Set([patrol]), TestContext.Current.CancellationToken)).Facts);
    }

    private static Fact Turned(Fact fact) => fact with { Sources = [.. fact.Sources.Reverse()] } switch
    {
        Agreement a => a with { Parties = [.. a.Parties.Reverse()], Signatories = [.. a.Signatories.Reverse()], Suspensions = [.. a.Suspensions.Reverse()], PartyDates = [.. a.PartyDates.Reverse()] },
        Forum f => f with { Members = [.. f.Members.Reverse()] },
        Exercise e => e with { Participants = [.. e.Participants.Reverse()] },
        Meeting m => m with { Nations = [.. m.Nations.Reverse()], Persons = [.. m.Persons.Reverse()], Roles = [.. m.Roles.Reverse()] },
        var other => other,
    };
}
