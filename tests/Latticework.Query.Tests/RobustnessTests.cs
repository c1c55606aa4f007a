using System.Collections.Immutable;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class RobustnessTests
{
    /// <summary>The shipped facts under every removal that changes one, each a dataset of its own.</summary>
    private static readonly Lazy<ImmutableArray<(Removal Removal, FactSet Set)>> Removed = new(() => [.. Brute(EmbeddedFactStore.Shipped())]);

    [Fact]
    public void Partners_OfTheShippedFacts_SurviveAsByBruteForce() =>
        AsByBruteForce(new(), l => l.Partners("JPN"), r => r.Ask(l => l.Partners("JPN")), (item, all) => all.Any(i => i.Partner == item.Partner));

    [Fact]
    public void Paths_OfTheShippedFacts_SurviveAsByBruteForce() => AsByBruteForce(
        new(),
        l => l.Paths("MNG", "FJI", new() { Limit = int.MaxValue }),
        r => r.Ask(l => l.Paths("MNG", "FJI", new() { Limit = 5 }), l => l.Paths("MNG", "FJI", new() { Limit = int.MaxValue })),
        (item, all) => all.Any(i => i.Nations.SequenceEqual(item.Nations)));

    [Fact]
    public void Gaps_OfTheShippedFacts_SurviveAsByBruteForce() => AsByBruteForce(
        new() { Types = [AgreementType.Acsa, AgreementType.Isa, AgreementType.Raa] },
        l => l.Gaps(limit: int.MaxValue),
        r => r.Ask(l => l.Gaps(limit: 60), l => l.Gaps(limit: int.MaxValue)),
        (item, all) => all.Any(i => i.A == item.A && i.B == item.B));

    [Fact]
    public void Rank_OfTheShippedFacts_SurvivesAsByBruteForce()
    {
        var scope = new RelationScope { Ties = [FactKind.Exercise], AsOf = PartialDate.Parse("2015") };
        var places = Places(new Lattice(EmbeddedFactStore.Shipped(), scope).Rank(Measure.Strength).Items);
        AsByBruteForce(
            scope,
            l => l.Rank(Measure.Strength),
            r => r.Ask(l => l.Rank(Measure.Strength)),
            (item, all) => Places(all).TryGetValue(item.Nation, out var place) && place == places[item.Nation]);
    }

    [Fact]
    public void Overlap_OfTheShippedFacts_SurvivesAsByBruteForce() => AsByBruteForce(
        new(),
        l => l.Overlap("JPN", "RUS"),
        r => r.Ask(l => l.Overlap("JPN", "RUS")),
        (item, all) => all[0].Shared > 0 && (all[0].PMore < 0.05) == (item.PMore < 0.05) && (all[0].PLess < 0.05) == (item.PLess < 0.05));

    [Theory]
    [InlineData(TestCorrection.Holm, PairSign.More)]
    [InlineData(TestCorrection.None, PairSign.Less)]
    public void Backbone_OfTheShippedFacts_SurvivesAsByBruteForce(TestCorrection correction, PairSign sign)
    {
        var rule = new BackboneRule { Correction = correction, Signs = [sign] };
        AsByBruteForce(
            new() { Ties = [FactKind.Exercise], AsOf = PartialDate.Parse("2022") },
            l => l.Backbone(rule),
            r => r.Ask(l => l.Backbone(rule)),
            (item, all) => all.Any(i => (i.A, i.B, i.Sign) == (item.A, item.B, item.Sign)));
    }

    [Fact]
    public void Rank_UnderRemovals_TellsTheRangeOfValuesAndPlaces()
    {
        var set = Make.Set(
            Make.Agreement("a-1", "AAA BBB", "2020"),
            Make.Agreement("a-2", "AAA CCC", "2020") with { Confidence = Confidence.Reported },
            Make.Agreement("a-3", "BBB DDD", "2020") with { Sources = Pages("One", "Two") });
        // Without a-2, BBB alone has two partners; without the facts of a single page, which are those of one publisher, only a-3 is left.
        var told = set.Ask().Robustness.Ask(l => l.Rank(Measure.Degree)).Items.Select(i => (i.Item.Nation, i.Survival)).Select(i =>
            $"{i.Nation} {i.Survival.Low}-{i.Survival.High} {i.Survival.Best}-{i.Survival.Worst} {i.Survival.Breaks.Select(b => Word.Of(b.Kind)).Joined()}");
        Assert.Equal(
            [
                "AAA 1-2 1-2 reported single-source publisher",
                "BBB 1-2 1-1 ",
                "CCC 1-1 3-3 reported single-source publisher",
                "DDD 1-1 1-3 reported single-source publisher",
            ],
            told);
    }

    [Fact]
    public void Agreement_WhoseReplacementIsRemoved_HoldsOn()
    {
        var set = Make.Set(
            Make.Agreement("a-1", "AAA BBB", "2010") with { Sources = Pages("One", "Two") },
            Make.Agreement("a-2", "AAA BBB", "2020", replaces: "a-1"));
        Assert.True(set.Ask().Robustness.Ask(l => l.Partners("AAA")).Items.Single().Survival.Holds);
    }

    [Fact]
    public void Reading_ThatIsChosen_IsTriedAgainstThePublishedOne()
    {
        var shipped = Lattice.OpenShipped();
        var disputed = shipped.Facts.Facts.First(f => f.Alternatives.Length > 0);
        var choice = new ReadingChoice(disputed.Id, disputed.Alternatives[0].Field, DisputedField.Text(disputed.Alternatives[0].Value));
        var removals = new Lattice(shipped.Facts, new() { Readings = [choice] }).Robustness.Removals;
        Assert.DoesNotContain(removals, r => r.Value == choice.ToString());
        Assert.Equal(shipped.Robustness.Removals.Length, removals.Length);
    }

    private static ImmutableArray<Source> Pages(params IEnumerable<string> publishers) =>
        [.. publishers.Select(p => new Source { Url = $"https://example.org/{p}", Publisher = p, Title = p })];

    private static Dictionary<ActorCode, int> Places(ImmutableArray<NationRank> all) => all.ToDictionary(i => i.Nation, i => 1 + all.Count(other => other.Value > i.Value));

    private static void AsByBruteForce<T>(RelationScope scope, Func<Lattice, Answer<T>> question, Func<Robustness, Answer<Robust<T>>> robust, Func<T, ImmutableArray<T>, bool> holds)
        where T : ICited
    {
        var lattice = new Lattice(EmbeddedFactStore.Shipped(), scope);
        var answer = robust(lattice.Robustness);
        Assert.NotEmpty(answer.Items);
        var under = Removed.Value.AsParallel().AsOrdered().Select(r => (r.Removal, question(new Lattice(r.Set, scope)).Items)).ToList();
        Assert.Subset(lattice.Robustness.Removals.ToHashSet(), under.Select(u => u.Removal).ToHashSet());
        foreach (var (item, survival) in answer.Items)
        {
            Assert.Equal(under.Where(u => !holds(item, u.Items)).Select(u => u.Removal), survival.Breaks);
            Assert.Equal(survival.Breaks is [], survival.Holds);
        }
    }

    private static IEnumerable<(Removal Removal, FactSet Set)> Brute(FactSet set)
    {
        yield return (new(RemovalKind.Reported), Only(f => f.Confidence != Confidence.Reported));
        yield return (new(RemovalKind.SingleSource), Only(f => f.Sources.Length != 1));
        foreach (var publisher in set.Facts.SelectMany(f => f.Sources).Select(s => s.Publisher).Distinct().Order(StringComparer.Ordinal))
            if (set.Facts.Any(f => f.Sources.All(s => s.Publisher == publisher))) yield return (new(RemovalKind.Publisher, publisher), Only(f => f.Sources.Any(s => s.Publisher != publisher)));
        foreach (var fact in set.Facts)
            foreach (var alternative in fact.Alternatives)
                yield return (
                    new(RemovalKind.Reading, $"{fact.Id}.{alternative.Field}={DisputedField.Text(alternative.Value)}"),
                    With(set.Facts.Select(f => f.Id == fact.Id ? FactReading.Apply(f, alternative) : f).OfType<Fact>()));

        FactSet Only(Func<Fact, bool> kept) => With(set.Facts.Where(kept));
        FactSet With(IEnumerable<Fact> facts) => new(set.Card, set.Actors.All, set.Persons, set.Series, facts);
    }
}
