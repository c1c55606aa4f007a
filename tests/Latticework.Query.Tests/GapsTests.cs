using System.Globalization;
using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class GapsTests
{
    private static readonly FactKind[] All = [FactKind.Agreement, FactKind.Forum, FactKind.Exercise];

    private static readonly FactSet Wheel = Make.Set(
        Make.Agreement("ab", "AAA BBB", "2000"),
        Make.Agreement("ac", "AAA CCC", "2000"),
        Make.Agreement("ad", "AAA DDD", "2000"),
        Make.Agreement("bc", "BBB CCC", "2000"),
        Make.Agreement("de", "DDD EEE", "2000"),
        Make.Agreement("ce", "CCC EEE", "2000"),
        Make.Exercise("x1", "BBB DDD FFF", "2001"),
        Make.Exercise("x2", "BBB DDD", "2002"),
        Make.Forum("f", "1990", Make.Member("BBB"), Make.Member("DDD"), Make.Member("AAA")));

    [Fact]
    public void Gaps_HandWorkedExample_OrderBySharedPartnersThenAdamicAdar()
    {
        // Degrees: A 3, B 2, C 3, D 2, E 2. A and E share C and D; C and D share A and E; B and D share A; B and E share C.
        var answer = Wheel.Ask().Gaps();
        Assert.Equal(["AAA-EEE 2 CCC DDD", "CCC-DDD 2 AAA EEE", "BBB-DDD 1 AAA", "BBB-EEE 1 CCC"], answer.Items.Select(g => $"{g.A}-{g.B} {g.Shared} {g.Partners.Joined()}"));
        Assert.Equal((1 / Math.Log(3)) + (1 / Math.Log(2)), answer.Items[0].AdamicAdar, 1e-15);
        Assert.Equal(1 / Math.Log(3), answer.Items[2].AdamicAdar, 1e-15);
        Assert.Equal("f", answer.Items[2].Forums.Joined());
        Assert.Equal(2, answer.Items[2].Exercises);
        Assert.Equal("ab ad", answer.Items[2].Evidence.Joined());
        Assert.Equal("ab ad f x1 x2", ((ICited)answer.Items[2]).Facts.Joined());
        Assert.Equal(0, answer.Omitted);
    }

    [Fact]
    public void Gaps_AtTheSameNumber_APartnerWithFewTiesTellsMore()
    {
        var set = Make.Set(
            Make.Agreement("ag", "AAA GGG", "2000"), Make.Agreement("bg", "BBB GGG", "2000"), Make.Agreement("fg", "FFF GGG", "2000"),
            Make.Agreement("ce", "CCC EEE", "2000"), Make.Agreement("de", "DDD EEE", "2000"));
        Assert.Equal("CCCDDD AAABBB AAAFFF BBBFFF", set.Ask().Gaps().Items.Select(g => $"{g.A}{g.B}").Joined());
    }

    [Fact]
    public void Gaps_OfAHub_ArePairsOfItsPartners()
    {
        Assert.Equal("AAAEEE", Wheel.Ask().Gaps("DDD").Items.Select(g => $"{g.A}{g.B}").Joined());
        Assert.Equal("CCCDDD BBBDDD", Wheel.Ask().Gaps("AAA").Items.Select(g => $"{g.A}{g.B}").Joined());
        Assert.Empty(Wheel.Ask().Gaps("GGG").Items);
    }

    [Fact]
    public void Gaps_OverTheLimit_SayHowManyAreLeftOut()
    {
        var answer = Wheel.Ask().Gaps(limit: 1);
        Assert.Equal("AAAEEE", answer.Items.Select(g => $"{g.A}{g.B}").Joined());
        Assert.Equal(3, answer.Omitted);
    }

    [Fact]
    public void Gaps_TieThatMayClosePair_IsUncertain()
    {
        var set = Make.Set(Make.Agreement("ab", "AAA BBB", "2000"), Make.Agreement("bc", "BBB CCC", "2000"), Make.Agreement("ac", "AAA CCC", "2024"), Make.Agreement("fg", "FFF GGG", "2024"));
        Assert.Equal("ac fg", set.Ask("2024-06-01").Gaps().Uncertain.Joined());
        Assert.Equal("ac", set.Ask("2024-06-01").Gaps("BBB").Uncertain.Joined());
        Assert.Equal("AAACCC", set.Ask("2024-06-01").Gaps().Items.Select(g => $"{g.A}{g.B}").Joined());
    }

    [Fact]
    public void Gaps_OnRandomFacts_EqualTheNaiveAnswer() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(1000, sample =>
    {
        var (set, day) = sample;
        var tied = Naive.Ties(set, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Tied;
        var nations = Make.Codes("AAA BBB CCC DDD EEE FFF GGG");
        bool Tied(ActorCode a, ActorCode b) => a != b && tied.ContainsKey(new(a, b));
        var naive =
            from a in nations
            from b in nations
            where a < b && !Tied(a, b)
            let shared = nations.Where(z => Tied(a, z) && Tied(b, z)).ToList()
            where shared.Count > 0
            let adamicAdar = shared.Sum(z => 1 / Math.Log(nations.Count(y => Tied(y, z))))
            select (a, b, Shared: shared, AdamicAdar: adamicAdar);
        var lattice = set.Ask(day, [.. All]);
        var expected = naive.OrderByDescending(g => g.Shared.Count).ThenByDescending(g => Math.Round(g.AdamicAdar, 9)).ThenBy(g => g.a).ThenBy(g => g.b).ToList();
        var items = lattice.Gaps(limit: 1000).Items;
        Assert.Equal(expected.Select(g => $"{g.a}{g.b} {g.Shared.Joined()} {g.AdamicAdar:0.000000}"), items.Select(g => $"{g.A}{g.B} {g.Partners.Joined()} {g.AdamicAdar:0.000000}"));
        var ofHub = items.Where(g => Tied(g.A, nations[0]) && Tied(g.B, nations[0]));
        Assert.Equal(ofHub.Select(g => $"{g.A}{g.B}"), lattice.Gaps("AAA", 1000).Items.Select(g => $"{g.A}{g.B}"));
        foreach (var gap in items)
        {
            var without = new Lattice(set, lattice.Scope with { Without = gap.Evidence }).Gaps(limit: 1000).Items;
            Assert.DoesNotContain((gap.A, gap.B, gap.Shared), without.Select(g => (g.A, g.B, g.Shared)));
        }
    });
}
