using System.Collections.Immutable;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class BackboneTests
{
    /// <summary>Two camps that each gather thirty times, and meet once.</summary>
    private static readonly FactSet Camps = Make.Set(
        Enumerable.Range(0, 60).Select(i => Make.Exercise($"e{i:00}", i % 2 == 0 ? "AAA BBB CCC" : "DDD EEE FFF", "2020"))
            .Append(Make.Exercise("x", "AAA DDD", "2020")).Append(Make.Exercise("y", "GGG AAA", "2024")));

    [Fact]
    public void Backbone_OfTwoCamps_TiesWithinAndPartsBetween()
    {
        var answer = Camps.Ask("2023", FactKind.Exercise).Backbone();
        Assert.Equal("AAABBB AAACCC BBBCCC DDDEEE DDDFFF EEEFFF", Pairs(answer.Items, PairSign.More));
        Assert.Equal("AAADDD AAAEEE AAAFFF BBBDDD BBBEEE BBBFFF CCCDDD CCCEEE CCCFFF", Pairs(answer.Items, PairSign.Less));
        Assert.Equal("15", answer.Question.Options.Single(o => o.Key == "tests").Value);
        var apart = answer.Items.Single(t => (t.A.Value, t.B.Value) == ("AAA", "DDD"));
        Assert.Equal((1, 31, 31, 61), (apart.Shared, apart.OfA, apart.OfB, apart.Evidence.Length));
        Assert.Equal(30, answer.Items[0].Evidence.Length);
    }

    [Fact]
    public void Backbone_OfTheScope_IsTheNetworkOfOtherQuestions()
    {
        var more = new Lattice(Camps, new() { AsOf = PartialDate.Parse("2023"), Backbone = new() });
        Assert.Equal("AAA BBB CCC DDD EEE FFF", more.Rank(Measure.Degree).Items.Select(i => i.Nation).Joined());
        Assert.All(more.Rank(Measure.Degree).Items, i => Assert.Equal(2, i.Value));
        Assert.All(more.Rank(Measure.Strength).Items, i => Assert.Equal(60, i.Value));
        Assert.Equal((6, 6, 2), more.Structure().Items.Select(s => (s.Nations, s.Ties, s.Components)).Single());
        Assert.Equal("exercise forum patrol", more.Rank(Measure.Degree).Question.Ties.Select(Word.Of).Order(StringComparer.Ordinal).Joined());
        var less = more.With(more.Scope with { Backbone = new() { Signs = [PairSign.Less] } });
        Assert.Equal((6, 9, 1), less.Structure().Items.Select(s => (s.Nations, s.Ties, s.Components)).Single());
        Assert.Empty(less.Trios(new() { Covers = [TrioCover.Mixed, TrioCover.Gathering, TrioCover.Bilateral] }).Items);
        Assert.Throws<ArgumentException>(() => more.Rank(Measure.Memberships));
    }

    [Fact]
    public void Backbone_GatheringThatMayBe_IsUncertainWhomeverItTies()
    {
        var lattice = new Lattice(Camps, new() { AsOf = PartialDate.Parse("2024-06-01"), Backbone = new() });
        Assert.Equal("y", lattice.Backbone().Uncertain.Joined());
        Assert.Equal("y", lattice.Rank(Measure.Degree).Uncertain.Joined());
        Assert.Equal("y", lattice.Structure().Uncertain.Joined());
    }

    [Fact]
    public void Backbone_WithoutTheFactsOfATie_LacksIt()
    {
        var lattice = Camps.Ask("2023", FactKind.Exercise);
        foreach (var tie in lattice.Backbone().Items)
        {
            var without = lattice.With(lattice.Scope with { Without = tie.Evidence }).Backbone().Items;
            Assert.DoesNotContain(without, t => (t.A, t.B, t.Sign) == (tie.A, tie.B, tie.Sign));
        }
    }

    [Theory]
    [InlineData(TestCorrection.None)]
    [InlineData(TestCorrection.Bh)]
    [InlineData(TestCorrection.Holm)]
    [InlineData(TestCorrection.Bonferroni)]
    public void Backbone_OfTheShippedFacts_HasThePairsWhoseCorrectedPIsBelowAlpha(TestCorrection correction)
    {
        var lattice = Lattice.OpenShipped();
        var all = lattice.OverlapAll(allPairs: true).Items;
        var ties = lattice.Backbone(new() { Alpha = 0.01, Correction = correction }).Items;
        foreach (var (sign, p) in new (PairSign, Func<Overlap, double?>)[] { (PairSign.More, o => o.PMore), (PairSign.Less, o => o.PLess) })
        {
            var corrected = MultipleTests.Corrected([.. all.Select(p)], correction);
            var expected = all.Zip(corrected).Where(x => x.Second < 0.01).Select(x => $"{x.First.A}{x.First.B}").Order(StringComparer.Ordinal).Joined();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Pairs(ties, sign));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    [InlineData(double.NaN)]
    public void Alpha_ThatIsNoLevel_IsRefused(double alpha) => Assert.Throws<ArgumentException>(() => new BackboneRule { Alpha = alpha });

    private static string Pairs(ImmutableArray<BackboneTie> ties, PairSign sign) =>
        ties.Where(t => t.Sign == sign).Select(t => $"{t.A}{t.B}").Order(StringComparer.Ordinal).Joined();
}
