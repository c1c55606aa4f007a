using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_OfTwo_KeepsWhatHasEndedInOrderOfEarliestDateThenId()
    {
        var set = Make.Set(
            Make.Agreement("ended", "AAA BBB", "2001-02", terminated: "2005"),
            Make.Exercise("b-same-day", "AAA BBB CCC", "2001-02-01"),
            Make.Exercise("watched", "AAA", "2001", observers: "BBB"),
            Make.Forum("f", "1999", Make.Member("AAA"), Make.Member("BBB")),
            Make.Agreement("later", "AAA BBB", "2030"));
        Assert.Equal("f b-same-day ended", set.Ask().Timeline("AAA", "BBB").Items.Select(i => i.Fact).Joined());
        Assert.Equal("2005", set.Ask().Timeline("AAA", "BBB").Items[2].To?.ToString());
    }

    [Fact]
    public void Timeline_OpenDate_IsUncertain() =>
        Assert.Equal("x", Make.Set(Make.Exercise("x", "AAA BBB", "2024")).Ask("2024-06-01").Timeline("AAA", "BBB").Uncertain.Joined());

    [Fact]
    public void Timeline_OnRandomFacts_HasEachFactInWhichAllTakePart() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(500, sample =>
    {
        var (set, day) = sample;
        var answer = set.Ask(day).Timeline("AAA", "BBB");
        var at = PartialDate.Parse(day).Latest;
        foreach (var agreement in set.Facts.OfType<Agreement>().Where(a => a.Parties.Contains(Make.Code("AAA")) && a.Parties.Contains(Make.Code("BBB"))))
        {
            var latest = (agreement.Signed ?? agreement.InForce)?.Latest ?? set.Card.Compiled.Latest;
            Assert.Equal(latest <= at, answer.Items.Any(i => i.Fact == agreement.Id));
        }

        foreach (var item in answer.Items)
        {
            var without = new Lattice(set, new() { AsOf = PartialDate.Parse(day), Without = [item.Fact] }).Timeline("AAA", "BBB");
            Assert.DoesNotContain(item.Fact, without.Items.Select(i => i.Fact));
        }
    });
}
