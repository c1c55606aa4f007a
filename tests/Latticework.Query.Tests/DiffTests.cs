using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class DiffTests
{
    [Fact]
    public void Diff_HandWorkedExample_NamesEachChange()
    {
        var set = Make.Set(
            Make.Agreement("begins", "AAA BBB", "2020-05-01"),
            Make.Agreement("ends", "AAA CCC", "2000", terminated: "2020-06-01"),
            Make.Agreement("again", "AAA DDD", "2020-03-01"),
            Make.Agreement("once", "AAA DDD", "1990", terminated: "1995"),
            Make.Exercise("ex-2019", "AAA EEE", "2019"),
            Make.Exercise("ex-2020", "AAA EEE FFF", "2020-07"));
        var changes = set.Ask().Diff(PartialDate.Parse("2019"), PartialDate.Parse("2020")).Items
            .Select(c => $"{c.What} {c.Fact}{c.A}{c.B}{c.Nation}").ToList();
        Assert.Equal(
        [
            "Began again", "Began begins", "Began ex-2020", "Ended ends",
            "Tied AAABBB", "Tied AAADDD", "Tied AAAFFF", "Tied EEEFFF", "Untied AAACCC",
            "First ex-2020FFF", "First AAABBB", "First AAAFFF", "First EEEFFF",
        ], changes);
    }

    [Fact]
    public void Diff_DaysInWrongOrder_AreRefused() => Assert.Equal(
        "'2020' is not before '2020'; write the earlier day first",
        Assert.Throws<ArgumentException>(() => Make.Set().Ask().Diff(PartialDate.Parse("2020"), PartialDate.Parse("2020"))).Message);

    [Fact]
    public void Diff_OnRandomFacts_TurnsTheOldNetworkIntoTheNew() => Gen.Select(RandomFacts.Set, RandomFacts.Day, RandomFacts.Day).Holds(300, sample =>
    {
        var (set, one, other) = sample;
        if (string.CompareOrdinal(one, other) >= 0) return;
        var (before, after) = (Pairs(set, one), Pairs(set, other));
        var items = set.Ask().Diff(PartialDate.Parse(one), PartialDate.Parse(other)).Items;
        var moved = before.Except(items.Where(c => c.What == ChangeKind.Untied).Select(c => new Dyad(c.A!, c.B!)))
            .Union(items.Where(c => c.What == ChangeKind.Tied).Select(c => new Dyad(c.A!, c.B!)));
        Assert.Equal(after.Order(), moved.Order());
        foreach (var change in items.Where(c => c.Fact is not null))
        {
            var without = new Lattice(set, new() { Without = [change.Fact!] }).Diff(PartialDate.Parse(one), PartialDate.Parse(other));
            Assert.DoesNotContain(change, without.Items);
        }
    });

    private static IEnumerable<Dyad> Pairs(FactSet set, string day) => set.Ask(day, [.. RelationScope.TieKinds]).Graph().Ties.Select(t => t.Dyad);
}
