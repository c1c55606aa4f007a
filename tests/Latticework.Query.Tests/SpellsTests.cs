using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>The network of all days at once is, on each day, the network of that day.</summary>
public sealed class SpellsTests
{
    [Fact]
    public void Spells_HandWorkedExample_SaysWhoAndWhen()
    {
        var set = Make.Set(
            Make.Agreement("a-1", "AAA BBB", "2020-05", terminated: "2021-03-10"),
            Make.Forum("f-1", "2019", Make.Member("AAA"), Make.Member("BBB", from: "2020-02-01", to: "2022")),
            Make.Exercise("e-1", "AAA CCC"));
        Assert.Equal(
            ["a-1 2020-05-31..2021-03-10 AAA BBB", "e-1 2025-06-15.. AAA CCC", "f-1 2019-12-31.. AAA; 2020-02-01..2022-01-01 BBB"],
            set.Ask().With(new() { Ties = [.. RelationScope.TieKinds] }).Spells().Select(f => $"{f.Fact.Id} {string.Join("; ", f.Spells.Select(Text))}"));
    }

    [Fact]
    public void Spells_OnRandomFacts_AreTheNetworkOfEachDay() => Gen.Select(RandomFacts.Set, RandomFacts.Day, Gen.Bool).Holds(500, sample =>
    {
        var (set, day, inForce) = sample;
        var scope = new RelationScope { Status = inForce ? AgreementBasis.InForce : AgreementBasis.Signed };
        AssertSame(new Lattice(set, scope), new Lattice(set, scope).Spells(), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Spells_OfTheShippedFacts_AreTheNetworkOfEachDay(bool inForce, bool wide)
    {
        var scope = new RelationScope { Status = inForce ? AgreementBasis.InForce : AgreementBasis.Signed, Observers = wide, Organisations = wide };
        var lattice = new Lattice(EmbeddedFactStore.Shipped(), scope);
        var spells = lattice.Spells();
        DateOnly[] turns = [.. spells.SelectMany(f => f.Spells.Concat(f.Gaps)).SelectMany(s => new[] { s.First, s.End ?? s.First }).Distinct().Order()];
        foreach (var turn in turns.Where((_, i) => i % (turns.Length / 6) == 0)) foreach (var day in new[] { turn.AddDays(-1), turn }) AssertSame(lattice, spells, day);
    }

    [Fact]
    public void Spells_OfASuspendedAgreement_LeaveAGap()
    {
        var anzus = Lattice.OpenShipped().Spells().Single(f => f.Fact.Id == FactId.Parse("anzus-1951"));
        Assert.Contains(anzus.Gaps, gap => gap.Nations.SequenceEqual([ActorCode.Parse("NZL"), ActorCode.Parse("USA")]));
    }

    private static void AssertSame(Lattice lattice, IEnumerable<FactSpells> spells, DateOnly day)
    {
        var asked = lattice.With(lattice.Scope with { AsOf = PartialDate.OfDay(day), Ties = [.. RelationScope.TieKinds] }).Graph().Ties
            .SelectMany(tie => tie.Facts.Select(fact => $"{fact} {tie.Dyad}"));
        var told = spells.SelectMany(f => Pairs(f, day).Select(pair => $"{f.Fact.Id} {pair}"));
        Assert.Equal(asked.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Dyad> Pairs(FactSpells fact, DateOnly day)
    {
        var there = fact.Spells.Where(s => On(s, day)).SelectMany(s => s.Nations).Order().ToList();
        return from i in Enumerable.Range(0, there.Count)
               from j in Enumerable.Range(i + 1, there.Count - i - 1)
               where !fact.Gaps.Any(g => On(g, day) && g.Nations.Contains(there[i]) && g.Nations.Contains(there[j]))
               select new Dyad(there[i], there[j]);
    }

    private static bool On(FactSpell spell, DateOnly day) => spell.First <= day && !(spell.End <= day);

    private static string Text(FactSpell spell) =>
        $"{PartialDate.OfDay(spell.First)}..{(spell.End is { } end ? PartialDate.OfDay(end) : "")} {string.Join(' ', spell.Nations)}";
}
