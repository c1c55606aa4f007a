using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class RankTests
{
    /// <summary>AAA is tied to BBB twice, to CCC and DDD once, BBB to CCC; EEE and FFF apart; GGG has no tie.</summary>
    private static readonly FactSet Six = Make.Set(
        Make.Agreement("ab", "AAA BBB", "2000"),
        Make.Agreement("ab2", "AAA BBB", "2001"),
        Make.Agreement("ac", "AAA CCC", "2000"),
        Make.Agreement("ad", "AAA DDD", "2000"),
        Make.Agreement("bc", "BBB CCC", "2000"),
        Make.Agreement("ef", "EEE FFF", "2000"),
        Make.Agreement("maybe", "CCC DDD", "2025"),
        Make.Agreement("again", "BBB AAA", "2025"),
        Make.Exercise("x1", "AAA BBB", "2020"),
        Make.Exercise("x2", "AAA GGG", "2020"),
        Make.Forum("f1", "2000", Make.Member("AAA"), Make.Member("BBB"), Make.Member("CCC", from: "2025")));

    [Theory]
    [InlineData(Measure.Degree, "AAA=3 BBB=2 CCC=2 DDD=1 EEE=1 FFF=1")]
    [InlineData(Measure.Strength, "AAA=4 BBB=3 CCC=2 DDD=1 EEE=1 FFF=1")]
    [InlineData(Measure.Memberships, "AAA=3 BBB=2 GGG=1")]
    [InlineData(Measure.Closeness, "AAA=0.6 BBB=0.5 CCC=0.5 DDD=0.4 EEE=0.2 FFF=0.2")]
    [InlineData(Measure.Betweenness, "AAA=2 BBB=0 CCC=0 DDD=0 EEE=0 FFF=0")]
    [InlineData(Measure.Core, "AAA=2 BBB=2 CCC=2 DDD=1 EEE=1 FFF=1")]
    [InlineData(Measure.Constraint, "AAA=0.6111111111111 DDD=1 EEE=1 FFF=1 BBB=1.006944444444 CCC=1.006944444444")]
    [InlineData(Measure.EffectiveSize, "AAA=2.333333333333 BBB=1 CCC=1 DDD=1 EEE=1 FFF=1")]
    [InlineData(Measure.Clustering, "BBB=1 CCC=1 AAA=0.3333333333333 DDD= EEE= FFF=")]
    public void Rank_HandWorkedExample_IsInOrder(Measure measure, string expected) =>
        Assert.Equal(expected, Text(Six.Ask("2025-06-01").Rank(measure)));

    [Fact]
    public void Rank_WithoutANation_ShowsBothValues()
    {
        var items = Six.Ask("2025-06-01").Rank(Measure.Degree, new() { WithoutNation = Make.Code("AAA") }).Items;
        Assert.Equal("AAA:3: BBB:2:1 CCC:2:1 DDD:1:0 EEE:1:1 FFF:1:1", items.Select(i => $"{i.Nation}:{i.Value}:{i.Without}").Joined());
        var clustering = Six.Ask("2025-06-01").Rank(Measure.Clustering, new() { WithoutNation = Make.Code("DDD") }).Items;
        Assert.Equal("BBB:1:1 CCC:1:1 AAA:0.3333333333333:1 DDD:: EEE:: FFF::", clustering.Select(i => FormattableString.Invariant($"{i.Nation}:{i.Value}:{i.Without}")).Joined());
        Assert.All(Six.Ask().Rank(Measure.Degree).Items, i => Assert.Null(i.Without));
    }

    [Theory]
    [InlineData(Measure.Degree, "GGG=0")]
    [InlineData(Measure.Pagerank, "GGG=0")]
    [InlineData(Measure.Constraint, "GGG=")]
    public void Rank_All_ShowsNationsWithoutATie(Measure measure, string last)
    {
        var answer = Six.Ask("2025-06-01").Rank(measure, new() { All = true });
        Assert.Equal(7, answer.Items.Length);
        Assert.EndsWith(last, Text(answer), StringComparison.Ordinal);
        Assert.Equal("CCC=0 DDD=0 EEE=0 FFF=0", Text(Six.Ask("2025-06-01").Rank(Measure.Memberships, new() { All = true }))[^23..]);
    }

    /// <summary>The n of closeness is the number of nations shown: 6, or 7 with GGG.</summary>
    [Fact]
    public void Rank_ClosenessOfAll_CountsTheNationsShown() =>
        Assert.Equal(0.5, Six.Ask("2025-06-01").Rank(Measure.Closeness, new() { All = true }).Items[0].Value);

    [Fact]
    public void Rank_UncertainFacts_AreListedWhereTheyWouldChangeAValue()
    {
        Assert.Equal("maybe", Six.Ask("2025-06-01").Rank(Measure.Degree).Uncertain.Joined());
        Assert.Equal("again maybe", Six.Ask("2025-06-01").Rank(Measure.Strength).Uncertain.Joined());
        Assert.Equal("f1", Six.Ask("2025-06-01").Rank(Measure.Memberships).Uncertain.Joined());
    }

    [Fact]
    public void Rank_Evidence_NamesTheFactsOfANationsTies()
    {
        var answer = Six.Ask("2025-06-01").Rank(Measure.Degree, new() { Evidence = true });
        Assert.Equal("ab ab2 ac ad", answer.Items[0].Evidence!.Value.Joined());
        Assert.Equal("ab ab2 ac ad bc ef", answer.Citations.Select(c => c.Fact).Order().Joined());
        var plain = Six.Ask("2025-06-01").Rank(Measure.Degree);
        Assert.All(plain.Items, i => Assert.Null(i.Evidence));
        Assert.Equal(answer.Citations.Select(c => c.Fact), plain.Citations.Select(c => c.Fact));
        Assert.Equal("f1 x1 x2", Six.Ask("2025-06-01").Rank(Measure.Memberships, new() { Evidence = true }).Items[0].Evidence!.Value.Joined());
    }

    /// <summary>AAA and BBB against the rest: AAA has one of its three ties within, BBB one of its two.</summary>
    [Fact]
    public void Rank_Participation_IsByTheMembersOfAForum()
    {
        var answer = Six.Ask("2025-06-01").Rank(Measure.Participation, new() { GroupBy = "f1", Evidence = true });
        Assert.Equal("BBB=0.5 CCC=0 DDD=0 EEE=0 FFF=0", Text(answer).Replace("AAA=0.4444444444444 ", "", StringComparison.Ordinal));
        Assert.Equal("AAA,BBB", answer.Question.Options.Single(o => o.Key == "members").Value);
        Assert.Contains(FactId.Parse("f1"), answer.Items[0].Evidence!.Value);
        Assert.Equal("f1 maybe", answer.Uncertain.Joined());
    }

    [Fact]
    public void Rank_GroupsMissingUnwantedOrUnknown_AreRefused()
    {
        Assert.StartsWith("participation needs groups", Refused(Measure.Participation, null), StringComparison.Ordinal);
        Assert.Equal("--group-by 'f1' goes with participation; degree takes no groups", Refused(Measure.Degree, "f1"));
        Assert.Equal("unknown group 'f2'; did you mean f1?", Refused(Measure.Participation, "f2"));
        Assert.StartsWith("unknown group 'ab'", Refused(Measure.Participation, "ab"), StringComparison.Ordinal);
        var left = Assert.Throws<ArgumentException>(() => new Lattice(Six, new() { Without = [FactId.Parse("f1")] }).Rank(Measure.Participation, new() { GroupBy = "f1" }));
        Assert.StartsWith("the scope leaves out the forum 'f1'", left.Message, StringComparison.Ordinal);

        static string Refused(Measure measure, string? groupBy) =>
            Assert.Throws<ArgumentException>(() => Six.Ask().Rank(measure, new() { GroupBy = groupBy })).Message;
    }

    [Fact]
    public void Rank_EmptyNetwork_HasNoItem() => Assert.Empty(Make.Set().Ask().Rank(Measure.Eigenvector).Items);

    [Fact]
    public void Rank_OnRandomFacts_EqualsTheNaiveAnswer() => Gen.Select(RandomFacts.Set, RandomFacts.Day, Gen.Int[0, 6]).Holds(200, sample =>
    {
        var (set, day, left) = sample;
        var lattice = set.Ask(day, FactKind.Agreement, FactKind.Forum, FactKind.Exercise);
        var pairs = Naive.Ties(set, PartialDate.Parse(day).Latest).Tied.Keys.ToList();
        var (nations, without) = (NationsOf(pairs), Make.Code(new string((char)('A' + left), 3)));
        var fewer = pairs.Where(p => p.A != without && p.B != without).ToList();
        var (naive, less, lessNations) = (Oracle(pairs, nations), Oracle(fewer, NationsOf(fewer)), NationsOf(fewer));
        foreach (var (measure, value) in new (Measure, Func<NaiveMeasures, int, double?>)[]
        {
            (Measure.Degree, (m, i) => m.Near(i).Count),
            (Measure.Betweenness, (m, i) => m.Betweenness(i)),
            (Measure.Closeness, (m, i) => m.Closeness(i)),
            (Measure.Constraint, (m, i) => m.Constraint(i)),
        })
        {
            var items = lattice.Rank(measure, new() { WithoutNation = without }).Items;
            Assert.Equal(nations, items.Select(i => i.Nation).Order());
            foreach (var item in items)
            {
                Near(value(naive, nations.IndexOf(item.Nation)), item.Value);
                var expected = lessNations.IndexOf(item.Nation) is var at and >= 0 ? value(less, at) : measure == Measure.Constraint || item.Nation == without ? null : 0;
                Near(expected, item.Without);
            }

            var order = measure == Measure.Constraint ? items.OrderBy(i => i.Value) : items.OrderByDescending(i => i.Value);
            Assert.Equal(order.ThenBy(i => i.Nation), items);
        }

        static void Near(double? expected, double? actual) => Assert.True(expected is { } x && actual is { } y ? Math.Abs(x - y) < 1e-11 : expected is null && actual is null);

        static List<ActorCode> NationsOf(List<Dyad> pairs) => [.. pairs.SelectMany(p => new[] { p.A, p.B }).Distinct().Order()];

        static NaiveMeasures Oracle(List<Dyad> pairs, List<ActorCode> nations) =>
            new(MeasureGraph.Create(nations.Count, pairs.Select(p => (nations.IndexOf(p.A), nations.IndexOf(p.B)))));
    });

    [Fact]
    public void Rank_WithoutTheFactsOfAnItem_LosesTheItem() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(200, sample =>
    {
        var (set, day) = sample;
        foreach (var (measure, kinds) in new[] { (Measure.Betweenness, new[] { FactKind.Agreement, FactKind.Exercise }), (Measure.Memberships, [FactKind.Forum, FactKind.Exercise]) })
        {
            var scope = new RelationScope { AsOf = PartialDate.Parse(day), Ties = [.. kinds] };
            foreach (var item in new Lattice(set, scope).Rank(measure, new() { Evidence = true }).Items)
            {
                Assert.NotEmpty(item.Evidence!.Value);
                var rest = new Lattice(set, scope with { Without = item.Evidence.Value }).Rank(measure, new() { Evidence = true }).Items.FirstOrDefault(i => i.Nation == item.Nation);
                Assert.True(rest is null || !rest.Evidence!.Value.Intersect(item.Evidence.Value).Any());
            }
        }
    });

    private static string Text(Answer<NationRank> answer) => answer.Items.Select(i => FormattableString.Invariant($"{i.Nation}={i.Value}")).Joined();
}
