using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class PartnersTests
{
    private static readonly FactKind[] All = [FactKind.Agreement, FactKind.Forum, FactKind.Exercise];

    [Fact]
    public void SharedPartners_HandWorkedExample_GivesBothSides()
    {
        var set = Make.Set(Make.Agreement("ab", "AAA BBB", "2000"), Make.Agreement("ac", "AAA CCC", "2001"), Make.Agreement("bc", "BBB CCC DDD", "2002-03"), Make.Agreement("ad", "AAA DDD", "2030"));
        var answer = set.Ask().SharedPartners("AAA", "BBB");
        var item = Assert.Single(answer.Items);
        Assert.Equal("CCC", item.Partner.Value);
        Assert.Equal("ac", item.Facts[Make.Code("AAA")].Joined());
        Assert.Equal("bc", item.Facts[Make.Code("BBB")].Joined());
        Assert.Equal("2002-03", item.First?.ToString());
        Assert.Equal("ac bc", answer.Citations.Select(c => c.Fact).Joined());
    }

    [Fact]
    public void SharedPartners_OfThree_AreTiedToEach()
    {
        var set = Make.Set(Make.Agreement("x", "AAA DDD", "2000"), Make.Agreement("y", "BBB DDD", "2000"), Make.Agreement("z", "CCC DDD EEE", "2000"), Make.Agreement("w", "AAA EEE", "2000"));
        Assert.Equal("DDD", set.Ask().SharedPartners("AAA", "BBB", "CCC").Items.Select(i => i.Partner).Joined());
    }

    [Fact]
    public void SharedPartnersApart_FactOfBothNamed_TiesNeither()
    {
        var set = Make.Set(Make.Exercise("all", "AAA BBB CCC DDD", "2020"), Make.Exercise("ac", "AAA CCC", "2020"), Make.Exercise("bc", "BBB CCC", "2020"));
        Assert.Equal("CCC DDD", set.Ask(null, FactKind.Exercise).SharedPartners("AAA", "BBB").Items.Select(i => i.Partner).Joined());
        Assert.Equal("CCC", set.Ask(null, FactKind.Exercise).SharedPartnersApart("AAA", "BBB").Items.Select(i => i.Partner).Joined());
    }

    [Fact]
    public void Partners_UncertainFact_IsListedAndNotCounted()
    {
        var answer = Make.Set(Make.Agreement("x", "AAA BBB", "2024")).Ask("2024-06-01").Partners("AAA");
        Assert.Empty(answer.Items);
        Assert.Empty(answer.Citations);
        Assert.Equal("x", answer.Uncertain.Joined());
    }

    [Fact]
    public void Partners_Organisation_CountsOnlyWithOrganisations()
    {
        var set = Make.Set(Make.Agreement("x", "AAA ORGAN", "2000"));
        Assert.Empty(set.Ask().Partners("AAA").Items);
        Assert.Equal("ORGAN", new Lattice(set, new() { Organisations = true }).Partners("AAA").Items.Select(i => i.Partner).Joined());
        Assert.Contains("--organisations", Assert.Throws<ArgumentException>(() => set.Ask().Partners("ORGAN")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Partners_NationNamedTwice_IsRefused() =>
        Assert.Equal("AAA (AAA) is named twice; name different nations", Assert.Throws<ArgumentException>(() => Make.Set().Ask().SharedPartners("AAA", "aaa")).Message);

    [Fact]
    public void Partners_OnRandomFacts_EqualTheNaiveAnswer() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(2000, sample =>
    {
        var (set, day) = sample;
        var (tied, open) = Naive.Ties(set, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var lattice = set.Ask(day, [.. All]);
        var graph = lattice.Graph();
        Assert.Equal(Text(tied), graph.Ties.Select(t => $"{t.Dyad}: {t.Facts.Joined()}"));
        Assert.Equal(Text(open), graph.Uncertain.Select(t => $"{t.Dyad}: {t.Facts.Joined()}"));
        var expected = set.Actors.All.Select(a => a.Code).Where(c => c.Value is not ("AAA" or "BBB" or "ORGAN") && tied.ContainsKey(new(Make.Code("AAA"), c)) && tied.ContainsKey(new(Make.Code("BBB"), c)));
        Assert.Equal(expected, lattice.SharedPartners("AAA", "BBB").Items.Select(i => i.Partner));
    });

    [Fact]
    public void Partners_WithoutTheFactsOfAnItem_LoseTheItem() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(500, sample =>
    {
        var (set, day) = sample;
        var scope = new RelationScope { AsOf = PartialDate.Parse(day), Ties = [.. All] };
        foreach (var item in new Lattice(set, scope).SharedPartners("AAA", "BBB").Items)
        {
            var without = new Lattice(set, scope with { Without = [.. item.Facts] }).SharedPartners("AAA", "BBB");
            Assert.DoesNotContain(item.Partner, without.Items.Where(i => i.Facts.SequenceEqual(item.Facts)).Select(i => i.Partner));
        }
    });

    private static IEnumerable<string> Text(Dictionary<Dyad, SortedSet<string>> ties) => ties.OrderBy(t => t.Key).Select(t => $"{t.Key}: {t.Value.Joined()}");
}
