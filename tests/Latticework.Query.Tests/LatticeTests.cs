using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class LatticeTests
{
    private static readonly Lattice Shipped = Lattice.OpenShipped();

    [Fact]
    public void Lattice_ThreeLines_AnswerAQuestion()
    {
        var lattice = Lattice.OpenShipped();
        var answer = lattice.AsOf("2025-12-31").SharedPartners("Japan", "New Zealand");
        var lines = answer.Items.Select(p => $"{p.Partner}  {string.Join(", ", p.Facts)}").ToList();
        Assert.Contains("IND  acsa-ind-jpn-2020, dett-ind-jpn-2015, isa-ind-jpn-2015, jdsc-ind-jpn-2025, mod-memo-ind-jpn-2014, mou-ind-nzl-2025", lines);
    }

    [Fact]
    public void ToQuikGraph_Shipped_HasEachTieOnce()
    {
        var graph = Shipped.Graph();
        var drawn = graph.ToQuikGraph();
        Assert.Equal(graph.Actors, drawn.Vertices);
        Assert.Equal(graph.Ties, drawn.Edges.Select(edge => edge.Tag));
        Assert.All(drawn.Edges, edge => Assert.Equal(new Dyad(edge.Source, edge.Target), edge.Tag.Dyad));
    }

    [Fact]
    public void Partners_AcsaOfJapanAtTheEndOf2025_AreTenAndNewZealandIsTheTenth()
    {
        var scope = new RelationScope { Types = [AgreementType.Acsa], AsOf = PartialDate.Parse("2025-12-31") };
        var ten = Shipped.With(scope).Partners("JPN").Items.OrderBy(i => i.First!.Value.Earliest).Select(i => $"{i.Partner} {i.First}");
        Assert.Equal(
        [
            "USA 1996-04-15", "AUS 2010-05-19", "GBR 2017-01-26", "CAN 2018-04-21", "FRA 2018-07-13",
            "IND 2020-09-09", "DEU 2024-01-29", "ITA 2024-11-25", "NLD 2025-12-18", "NZL 2025-12-19",
        ], ten);
    }

    [Fact]
    public void Reading_OfASignature_MovesTheDay()
    {
        var scope = new RelationScope { AsOf = PartialDate.Parse("2018-04-21"), Types = [AgreementType.Acsa] };
        Assert.Contains("CAN", Shipped.With(scope).Partners("JPN").Items.Select(i => i.Partner.Value));
        var other = scope with { Readings = [ReadingChoice.Parse("acsa-can-jpn-2018.signed=2018-04-22")] };
        Assert.DoesNotContain("CAN", Shipped.With(other).Partners("JPN").Items.Select(i => i.Partner.Value));
    }

    [Fact]
    public void Reading_ThatDeniesTheFact_LeavesItOut()
    {
        var scope = new RelationScope { Readings = [ReadingChoice.Parse("ream-chn-khm-2019.fact=null")] };
        Assert.Contains("ream-chn-khm-2019", Shipped.Partners("KHM").Items.SelectMany(i => i.Facts).Select(f => f.Value));
        Assert.DoesNotContain("ream-chn-khm-2019", Shipped.With(scope).Partners("KHM").Items.SelectMany(i => i.Facts).Select(f => f.Value));
    }

    [Fact]
    public void Reading_OfARole_LetsTheNationIn()
    {
        var scope = new RelationScope { Ties = [FactKind.Exercise], Readings = [ReadingChoice.Parse("super-garuda-shield-2022.participants.NZL.role=participant")] };
        var before = Shipped.With(scope with { Readings = [] }).Timeline("NZL", "IDN").Items.Select(i => i.Fact.Value);
        Assert.DoesNotContain("super-garuda-shield-2022", before);
        Assert.Contains("super-garuda-shield-2022", Shipped.With(scope).Timeline("NZL", "IDN").Items.Select(i => i.Fact.Value));
    }

    [Fact]
    public void Reading_Unknown_ListsThoseThatAre()
    {
        var scope = new RelationScope { Readings = [ReadingChoice.Parse("acsa-can-jpn-2018.signed=2017")] };
        var e = Assert.Throws<ArgumentException>(() => Shipped.With(scope).Partners("JPN"));
        Assert.Equal("unknown reading 'acsa-can-jpn-2018.signed=2017'; write one of: acsa-can-jpn-2018.signed=2018-04-22", e.Message);
    }

    [Fact]
    public void WithoutPublisher_FactOfThatPublisherAlone_Goes()
    {
        var publisher = Shipped.Facts.Facts.OfType<Agreement>().First(a => a.Sources.Select(s => s.Publisher).Distinct().Count() == 1).Sources[0].Publisher;
        var gone = new Lattice(Shipped.Facts, new() { WithoutPublishers = [publisher] }).Find("").Items.Select(i => i.Fact).ToHashSet();
        Assert.All(Shipped.Facts.Facts, f => Assert.Equal(f.Sources.Any(s => s.Publisher != publisher), gone.Contains(f.Id)));
    }

    [Fact]
    public void Without_UnknownFact_NamesTheNearest()
    {
        var e = Assert.Throws<ArgumentException>(() => new Lattice(Shipped.Facts, new() { Without = [FactId.Parse("acsa-jpn-nzl-2024")] }).Partners("JPN"));
        Assert.StartsWith("unknown fact 'acsa-jpn-nzl-2024'; did you mean acsa-jpn-nzl-2025", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WordsInAnyCaseAndAccents_FindFacts() =>
        Assert.Contains("signing-jpn-nzl-2025-12-19", Shipped.Find("ÉCONOMIC security", [FactKind.Meeting], "Japan", PartialDate.Parse("2025-12")).Items.Select(i => i.Fact.Value));

    [Fact]
    public void Show_Person_TellsOfficesAndSignatures()
    {
        var lines = Shipped.Show("judith collins").Items;
        Assert.Contains(lines, l => l.Section == "signed" && l.Evidence.Contains(FactId.Parse("acsa-jpn-nzl-2025")));
        Assert.Contains(lines, l => l.Section == "offices" && l.Evidence.Contains(FactId.Parse("office-nzl-defence-collins-judith-2023")));
    }

    [Fact]
    public void Show_Agreement_ChecksSignatoriesAgainstOffices()
    {
        var line = Shipped.Show("acsa-jpn-nzl-2025").Items.Single(l => l.Section == "signatories" && l.Name == "Judith Collins");
        Assert.Contains("held that day", line.Text, StringComparison.Ordinal);
        Assert.Contains(FactId.Parse("office-nzl-defence-collins-judith-2023"), line.Evidence);
    }

    [Fact]
    public void Show_SeriesForumAndNation_AreToldApart()
    {
        Assert.Contains(Shipped.Show("ANNUALEX").Items, l => l.Section == "first part" && l.Name == "NZL");
        Assert.Contains(Shipped.Show("Quad").Items, l => l.Section == "members" && l.Name == "IND");
        Assert.Contains(Shipped.Show("Tonga").Items, l => l.Section == "in office");
    }

    [Fact]
    public void Show_Unknown_NamesTheNearest() =>
        Assert.Contains("'Toshimitsu Motegi'", Assert.Throws<ArgumentException>(() => Shipped.Show("Toshimitsu Motegy")).Message, StringComparison.Ordinal);

    [Fact]
    public void Cite_Fact_GivesAllItsPages() =>
        Assert.Equal(Shipped.Facts[FactId.Parse("acsa-jpn-nzl-2025")].Sources, Shipped.Cite("acsa-jpn-nzl-2025").Citations.Single().Sources);

    [Fact]
    public void Disputed_FactBehindAnItem_IsFlaggedWithTheOtherReading()
    {
        var dispute = Shipped.With(new() { Types = [AgreementType.Acsa] }).Partners("CAN").Disputed.Single(d => d.Fact.Value == "acsa-can-jpn-2018");
        Assert.Equal(("signed", "2018-04-21", "2018-04-22"), (dispute.Field, DisputedField.Text(dispute.Value), DisputedField.Text(dispute.Others.Single().Value)));
    }
}
