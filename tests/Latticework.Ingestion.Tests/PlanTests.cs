using System.Text;
using Latticework.Facts;
using Xunit;

namespace Latticework.Ingestion.Tests;

public sealed class PlanTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""", "")]
    [InlineData("""{"a":1,"b":"x"}""", """{"a":2,"c":true}""", "a: 1 -> 2; c: -> True; b: x ->")]
    [InlineData("""{"l":["x","y"]}""", """{"l":["y","x"]}""", """l: ["x","y"] -> ["y","x"]""")]
    [InlineData("""{"p":[{"nation":"AUS","role":"host"},{"nation":"JPN"}]}""", """{"p":[{"nation":"NZL"},{"nation":"AUS","role":"lead"},{"nation":"JPN"}]}""", """p.NZL: -> {"nation":"NZL"}; p.AUS.role: host -> lead""")]
    [InlineData("""{"p":[{"nation":"AUS"},{"nation":"JPN"}]}""", """{"p":[{"nation":"JPN"},{"nation":"AUS"}]}""", """p: [{"nation":"AUS"},{"nation":"JPN"}] -> [{"nation":"JPN"},{"nation":"AUS"}]""")]
    [InlineData("""{"p":[{"n":"AUS"},{"n":"AUS"}]}""", """{"p":[{"n":"AUS"}]}""", """p: [{"n":"AUS"},{"n":"AUS"}] -> [{"n":"AUS"}]""")]
    public void Fields_OfTwoRecords_AreToldOneByOne(string was, string now, string expected)
    {
        var fields = FieldDifference.Between(Encoding.UTF8.GetBytes(was), Encoding.UTF8.GetBytes(now));
        Assert.Equal(expected, string.Join("; ", fields.Select(f => $"{f.Path}: {f.Was}{(f.Was is null ? "" : " ")}->{(f.Is is null ? "" : " ")}{f.Is}")));
    }

    [Fact]
    public async Task Plan_OfEachChange_TellsItAndWritesNothing()
    {
        var facts = new FakeFacts { Now = FakeFacts.Some(3, "new") };
        var store = new FakeStore { Held = FakeFacts.Some(4, "old") };
        store.Altered = new([facts.Now.Facts[0].Id], false);
        var plan = await new FactIngestion(facts.Source, store, TimeProvider.System).PlanAsync(verify: true);
        Assert.Equal((0, 2, 1, 1, 0), (plan.Count(RecordChange.Added), plan.Count(RecordChange.Changed), plan.Count(RecordChange.Repaired), plan.Count(RecordChange.Removed), plan.Unchanged));
        var field = Assert.Single(plan.Differences.First(d => d.Change == RecordChange.Changed).Fields);
        Assert.Equal(("note", "old", "new"), (field.Path, field.Was.ToString(), field.Is.ToString()));
        Assert.Equal(["hash", "hashes", "verify", "part"], store.Calls);
    }

    [Fact]
    public async Task Plan_OfEqualFacts_IsOneRead()
    {
        var facts = new FakeFacts();
        var store = new FakeStore { Held = facts.Now };
        var plan = await new FactIngestion(facts.Source, store, TimeProvider.System).PlanAsync(verify: false);
        Assert.Empty(plan.Differences);
        Assert.Equal(["hash"], store.Calls);
    }

    [Fact]
    public async Task Plan_OfARenamedActor_TellsTheRegistry()
    {
        var held = FakeFacts.Some(3);
        var facts = new FakeFacts { Now = new FactSet(held.Card, held.Actors.All.Select(a => a.Code.Value == "NRU" ? a with { Name = "Naoero" } : a), held.Persons, held.Series, held.Facts) };
        var plan = await new FactIngestion(facts.Source, new FakeStore { Held = held }, TimeProvider.System).PlanAsync(verify: false);
        var difference = Assert.Single(plan.Differences);
        Assert.Equal(("actor", "NRU", RecordChange.Changed, "name"), (difference.Record, difference.Key, difference.Change, Assert.Single(difference.Fields).Path));
    }
}
