using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class OverlapTests
{
    private static readonly FactSet Five = Make.Set(
        Make.Exercise("e1", "AAA BBB", "2020"),
        Make.Exercise("e2", "AAA BBB CCC", "2020"),
        Make.Exercise("e3", "AAA CCC", "2020"),
        Make.Exercise("e4", "DDD", "2020"),
        Make.Forum("f1", "2000", Make.Member("BBB"), Make.Member("DDD")));

    [Fact]
    public void Overlap_HandWorkedExample_GivesCountsAndIndices()
    {
        var item = Five.Ask().Overlap("BBB", "AAA").Items.Single();
        Assert.Equal(("BBB", "AAA", 2, 3, 3), (item.A.Value, item.B.Value, item.Shared, item.OfA, item.OfB));
        Assert.Equal(2.0 / 4, item.Jaccard!.Value, 1e-15);
        Assert.Equal(2.0 / 3, item.OverlapCoefficient!.Value, 1e-15);
        Assert.Equal(1.0 + (1.0 / 2), item.Newman!.Value, 1e-15);
        Assert.Equal((1 / Math.Log(2)) + (1 / Math.Log(3)), item.AdamicAdar!.Value, 1e-15);
        Assert.Equal("e1 e2", item.Evidence.Joined());
        Assert.Null(item.QMore);
    }

    [Fact]
    public void Overlap_NationInNothing_HasCountsZeroAndNoIndices()
    {
        var item = Five.Ask().Overlap("AAA", "GGG").Items.Single();
        Assert.Equal((0, 3, 0), (item.Shared, item.OfA, item.OfB));
        Assert.Null(item.Jaccard);
        Assert.Null(item.PMore);
        Assert.Null(item.Expected);
        Assert.Empty(Five.Ask().OverlapOf("GGG").Items);
    }

    [Fact]
    public void OverlapAll_ListsPairsThatShare_AndTestsAll()
    {
        var answer = Five.Ask().OverlapAll();
        Assert.Equal("6", answer.Question.Options.Single(o => o.Key == "tests").Value);
        Assert.Equal("AAABBB AAACCC BBBCCC BBBDDD", answer.Items.Select(i => $"{i.A}{i.B}").Order(StringComparer.Ordinal).Joined());
        Assert.Equal(6, Five.Ask().OverlapAll(allPairs: true).Items.Length);
        Assert.Equal(answer.Items.Select(i => i.PMore).Order(), answer.Items.Select(i => i.PMore));
        Assert.All(answer.Items, i => Assert.True(i.QMore >= i.PMore));
    }

    [Fact]
    public void Overlap_UncertainGathering_IsListedAndNotCounted()
    {
        var answer = Make.Set(Make.Exercise("e", "AAA BBB", "2024"), Make.Exercise("x", "AAA BBB", "2020")).Ask("2024-06-01").Overlap("AAA", "BBB");
        Assert.Equal(1, answer.Items.Single().Shared);
        Assert.Equal("e", answer.Uncertain.Joined());
    }

    [Fact]
    public void Overlap_OnRandomFacts_EqualsTheNaiveCount() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(500, sample =>
    {
        var (set, day) = sample;
        var lattice = set.Ask(day, FactKind.Forum, FactKind.Exercise);
        var at = PartialDate.Parse(day).Latest;
        var gatherings = set.Facts.Where(f => f is Forum or Exercise)
            .Select(f => (f.Id, Nations: lattice.Facts.Actors.All.Where(a => TakesPart(set, f, a.Code, at)).Select(a => a.Code).ToHashSet())).ToList();
        foreach (var item in lattice.OverlapAll().Items)
        {
            var shared = gatherings.Where(g => g.Nations.Contains(item.A) && g.Nations.Contains(item.B)).ToList();
            Assert.Equal(shared.Select(g => g.Id), item.Evidence);
            Assert.Equal(gatherings.Count(g => g.Nations.Contains(item.A)), item.OfA);
            Assert.Equal(shared.Sum(g => 1.0 / (g.Nations.Count - 1)), item.Newman!.Value, 1e-12);
            var without = new Lattice(set, lattice.Scope with { Without = item.Evidence }).Overlap(item.A.Value, item.B.Value).Items.Single();
            Assert.Equal(0, without.Shared);
        }
    });

    private static bool TakesPart(FactSet set, Fact fact, ActorCode nation, DateOnly day)
    {
        bool By(PartialDate? date) => date is { } d ? d.Latest <= day : day >= set.Card.Compiled.Latest;
        return fact switch
        {
            Exercise e => By(e.Start) && e.Participants.Any(p => p.Nation == nation),
            Forum f => f.Members.Any(m => m.Nation == nation && m.Role is not (MemberRole.Observer or MemberRole.Partner)
                && By(m.From ?? f.Established) && (m.To is not { } to || to.Earliest > day)),
            _ => false,
        };
    }
}
