using System.Globalization;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class PanelTests
{
    private static readonly FactSet Small = Make.Set(
        Make.Agreement("ab", "AAA BBB", "2020-07-01", inForce: "2021-03-01", terminated: "2023-02-01", type: AgreementType.Acsa),
        Make.Agreement("ac", "AAA CCC", "2019", type: AgreementType.Isa),
        Make.Agreement("bc", "BBB CCC", "2021-12-31", type: AgreementType.Isa),
        Make.Exercise("x1", "AAA BBB CCC", "2020-02"),
        Make.Exercise("x2", "AAA BBB", "2022-11-05"),
        Make.Forum("f", "2018", Make.Member("AAA"), Make.Member("BBB", from: "2021-06-01", to: "2022-06-01")));

    [Fact]
    public void DyadYears_HandWorkedExample_IsSeenOn31December()
    {
        var rows = Small.Ask().DyadYears(2019, 2023, nations: ["BBB", "AAA"]).Items;
        Assert.Equal(
        [
            "2019: signed 0 held 0 force 0 forums 0 x 0/0 tied 0 shared 0 jaccard 0 lag 0 0",
            "2020: signed 1 held 1 force 0 forums 0 x 1/1 tied 1 shared 0 jaccard 0 lag 0 0",
            "2021: signed 0 held 1 force 1 forums 1 x 0/1 tied 1 shared 1 jaccard 0.333333333333333 lag 1 0",
            "2022: signed 0 held 1 force 1 forums 0 x 1/2 tied 1 shared 1 jaccard 0.333333333333333 lag 1 1",
            "2023: signed 0 held 0 force 0 forums 0 x 0/2 tied 0 shared 1 jaccard 1 lag 1 1",
        ], rows.Select(r => string.Create(CultureInfo.InvariantCulture,
            $"{r.Year}: signed {r.Counts.Signed.Value} held {r.Counts.Held.Value} force {r.Counts.InForce.Value} forums {r.Counts.Forums.Value} x {r.Counts.OfYear(FactKind.Exercise).Value}/{r.Counts.ToDate(FactKind.Exercise).Value} tied {r.Tied.Value} shared {r.SharedPartners.Value} jaccard {r.Jaccard:0.###############} lag {r.TiedLag} {r.SharedPartnersLag}")));
        Assert.Equal((1, 0), (rows[1].Counts.HeldOf(AgreementType.Acsa).Value, rows[1].Counts.HeldOf(AgreementType.Isa).Value));
        Assert.Equal((2, 1), (rows[1].PartnersA.Value, rows[1].PartnersB.Value));
    }

    [Fact]
    public void StateYears_HandWorkedExample_CountsWhatOneTakesPartIn()
    {
        var rows = Small.Ask().StateYears(2020, 2022, ["AAA"]).Items;
        Assert.Equal(["2020 1 2 2 1", "2021 0 2 2 2", "2022 0 2 2 2"], rows.Select(r => $"{r.Year} {r.Counts.Signed.Value} {r.Counts.Held.Value} {r.Partners.Value} {r.PartnersLag}"));
        Assert.Equal("ab ac f x1", rows[0].Evidence.Joined());
    }

    [Theory]
    [InlineData(2000, 2009)]
    [InlineData(2024, 2030)]
    [InlineData(2020, 2020)]
    public void Panels_OfNNationsAndYears_HaveTheClosedNumberOfRows(int from, int to)
    {
        var (lattice, years) = (Lattice.OpenShipped(), to - from + 1);
        var answer = lattice.StateYears(from, to);
        var n = answer.Question.Nations.Length;
        Assert.Equal(n * years, answer.Items.Length);
        Assert.Equal(n * (n - 1) / 2 * years, lattice.DyadYears(from, to).Items.Length);
        Assert.Equal(n * (n - 1) * years, lattice.DyadYears(from, to, directed: true).Items.Length);
        Assert.Equal(4 * 3 / 2 * years, lattice.DyadYears(from, to, nations: ["JPN", "Tonga", "USA", "PNG"]).Items.Length);
    }

    [Fact]
    public void Panel_WithoutNations_IsOfAllThatTakePartInAFactWhateverTheScope()
    {
        var shipped = EmbeddedFactStore.Shipped();
        var named = shipped.Facts.SelectMany(f => f switch
        {
            Agreement a => a.Parties,
            Forum m => [.. m.Members.Select(x => x.Nation)],
            Exercise e => [.. e.Participants.Select(x => x.Nation)],
            Patrol p => [.. p.Participants.Select(x => x.Nation)],
            Meeting g => g.Nations,
            _ => [],
        }).Distinct().Where(c => shipped.Actors[c].Kind == ActorKind.Nation).Order().ToList();
        Assert.Equal(named, new Lattice(shipped).StateYears(2020, 2020).Question.Nations);
        Assert.Equal(named, new Lattice(shipped, new() { Types = [AgreementType.Raa], Ties = [FactKind.Agreement], ConfirmedOnly = true }).StateYears(2020, 2020).Question.Nations);
    }

    [Fact]
    public void Panel_YearOutsideTheCoverage_IsEmptyAndNotZero()
    {
        var rows = Make.Set(Make.Agreement("ab", "AAA BBB", "1940")).Ask().DyadYears(1949, 1951).Items;
        Assert.Equal([false, true, true], rows.Select(r => r.Covered));
        Assert.Equal([null, 1, 1], rows.Select(r => r.Tied.Value));
        Assert.Equal([null, null, 1], rows.Select(r => r.TiedLag));
        Assert.Equal([null, 0, 0], rows.Select(r => r.Tied.Uncertain));
        Assert.Equal([null, 0, 0], rows.Select(r => r.Counts.Forums.Value));
        var uncovered = PanelColumns.Dyad.Where(c => c.Cell(rows[0]) != default).Select(c => c.Name);
        Assert.Equal("a b year covered", uncovered.Joined());
    }

    [Fact]
    public void Panel_YearCoveredInPartOnly_IsEmptyButItsLagsAreKnown()
    {
        var last = Lattice.OpenShipped().DyadYears(2025, 2026, nations: ["JPN", "NZL"]).Items;
        Assert.Equal(2026, EmbeddedFactStore.Shipped().Card.Coverage.To.Year);
        Assert.Equal((true, false), (last[0].Covered, last[1].Covered));
        Assert.Null(last[1].SharedPartners.Value);
        Assert.Equal(last[0].SharedPartners.Value, last[1].SharedPartnersLag);
    }

    [Fact]
    public void Panel_OnlyUncertainFacts_AreEmptyWithTheirNumber()
    {
        var set = Make.Set(Make.Exercise("none", "AAA BBB"), Make.Exercise("x", "AAA CCC", "2020"), Make.Exercise("y", "AAA CCC"), Make.Agreement("z", "AAA DDD"));
        var answer = set.Ask().DyadYears(2020, 2020, nations: ["AAA", "BBB", "CCC"]);
        Assert.Equal([new PanelCount(null, 1), new(1, 1), new(0, 0)], answer.Items.Select(r => r.Counts.OfYear(FactKind.Exercise)));
        Assert.Equal("none y", answer.Uncertain.Joined());
        var tied = set.Ask().DyadYears(2020, 2020, nations: ["AAA", "DDD"]).Items.Single();
        Assert.Equal(new PanelCount(null, 1), tied.Tied);
        Assert.Equal(new PanelCount(null, 1), tied.PartnersA);
        Assert.Null(tied.Jaccard);
    }

    [Fact]
    public void Panel_AgreementWithoutKnownEntryIntoForce_IsUncertainInForceOnly()
    {
        var counts = Make.Set(Make.Agreement("ab", "AAA BBB", "2000", type: AgreementType.Raa)).Ask().DyadYears(2020, 2020, nations: ["AAA", "BBB"]).Items.Single().Counts;
        Assert.Equal((new PanelCount(1, 0), new PanelCount(null, 1)), (counts.HeldOf(AgreementType.Raa), counts.InForceOf(AgreementType.Raa)));
        Assert.Equal(new PanelCount(0, 0), counts.InForceOf(AgreementType.Acsa));
    }

    [Fact]
    public void Panel_TypesLeftOutByTheScope_AreEmpty()
    {
        var row = new Lattice(Small, new() { Types = [AgreementType.Isa] }).DyadYears(2021, 2021, nations: ["AAA", "BBB"]).Items.Single();
        Assert.Equal((default, new PanelCount(0, 0)), (row.Counts.HeldOf(AgreementType.Acsa), row.Counts.HeldOf(AgreementType.Isa)));
        Assert.Equal(0, row.Tied.Value);
        Assert.Equal(1, row.SharedPartners.Value);
    }

    [Fact]
    public void DyadYears_Directed_GiveEachPairFromBothSides()
    {
        var rows = Small.Ask().DyadYears(2020, 2020, directed: true, nations: ["AAA", "BBB", "CCC"]).Items;
        Assert.Equal("AAABBB AAACCC BBBAAA BBBCCC CCCAAA CCCBBB", rows.Select(r => $"{r.A}{r.B}").Joined());
        Assert.Equal((rows[0].PartnersA, rows[0].PartnersB, rows[0].Tied), (rows[2].PartnersB, rows[2].PartnersA, rows[2].Tied));
        Assert.Equal(rows[0].Evidence, rows[2].Evidence);
    }

    [Fact]
    public void Panels_WrongYearsAndNations_AreRefused()
    {
        Assert.Equal("'2021' is after '2020'; write the earlier year first", Assert.Throws<ArgumentException>(() => Small.Ask().StateYears(2021, 2020)).Message);
        Assert.Equal("'1' is no year of a panel; write one from 0002 to 9999", Assert.Throws<ArgumentException>(() => Small.Ask().StateYears(1, 2020)).Message);
        Assert.Contains("only AAA is named", Assert.Throws<ArgumentException>(() => Small.Ask().DyadYears(2020, 2020, nations: ["AAA"])).Message, StringComparison.Ordinal);
    }
}
