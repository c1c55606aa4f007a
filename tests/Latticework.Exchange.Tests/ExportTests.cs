using System.Text;
using System.Xml.Linq;
using Latticework.Facts;
using Latticework.Query;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class ExportTests
{
    private static readonly Lattice Shipped = Lattice.OpenShipped();

    [Fact]
    public void Lines_OfTheWholeDataset_AreCanonicalAndReadBackTheSame()
    {
        var lines = Lines(Shipped);
        Assert.Equal(lines, FactFormatter.Format("all.jsonl", lines).Bytes.ToArray());
        var read = FactReader.Read([("all.jsonl", lines)]);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Shipped.Facts.Facts.Select(FactSet.HashOf), read.Facts.Select(FactSet.HashOf));
    }

    [Fact]
    public void Lines_OfAScope_HoldTheFactsThatOthersName()
    {
        var scope = Shipped.With(new() { Ties = [FactKind.Patrol] });
        using var folder = new TextFolder();
        var file = folder.Write("p.jsonl", Lines(scope));
        var set = FactLoader.Load([file]);
        Assert.Superset(scope.Extract().Facts.Select(f => f.Id).ToHashSet(), set.Facts.Select(f => f.Id).ToHashSet());
        Assert.All(set.Facts, f => Assert.Equal(FactSet.HashOf(Shipped.Facts[f.Id]), FactSet.HashOf(f)));
    }

    [Fact]
    public void Extract_AsOfAnEarlierDay_LeavesOutWhatBeginsLaterAndKeepsWhatHasEnded()
    {
        var extract = Shipped.With(new() { AsOf = PartialDate.Parse("1990"), Ties = [FactKind.Agreement] }).Extract();
        Assert.All(extract.Facts, f => Assert.True(FactDates.From(f) is not { } from || from.Earliest.Year <= 1990));
        var ended = extract.Set.Facts.OfType<Agreement>().First(a => a.Terminated is { } end && end.Latest.Year < 1990);
        Assert.Equal(Holding.Not, extract.HoldingOf(extract.Facts.Single(f => f.Id == ended.Id)));
    }

    [Fact]
    public void Tables_AreTiedByTheirKeys()
    {
        var tables = NetworkTables.Of(Shipped.Extract()).ToDictionary(t => t.Name);
        var (codes, ids) = (Cells(tables["nodes"], "code").ToHashSet(), Cells(tables["events"], "id").ToHashSet());
        Assert.Subset(ids, Cells(tables["participants"], "fact").ToHashSet());
        Assert.Subset(codes, Cells(tables["participants"], "actor").ToHashSet());
        Assert.Subset(codes, Cells(tables["ties"], "a").Concat(Cells(tables["ties"], "b")).ToHashSet());
        Assert.Equal(ids, Cells(tables["sources"], "fact").ToHashSet());
        Assert.DoesNotContain(tables.Values.SelectMany(t => t.Columns), c => c.Meaning.Length == 0);
    }

    [Fact]
    public void Extract_OfABackbone_HasItsPairsAsTies()
    {
        var rule = new BackboneRule { Correction = TestCorrection.Holm };
        var extract = Shipped.With(new() { Backbone = rule }).Extract();
        var more = Shipped.Backbone(rule).Items.Where(t => t.Sign == PairSign.More).Select(t => $"{t.A} {t.B}").Order(StringComparer.Ordinal);
        var ties = NetworkTables.Ties(extract);
        Assert.Equal(more, Cells(ties, "a").Zip(Cells(ties, "b"), (a, b) => $"{a} {b}"));
        Assert.Contains(new("backbone", "more,holm,0.05"), NetworkTables.Remarks(extract));
    }

    [Theory]
    [InlineData(GexfVersion.Draft12, "http://www.gexf.net/1.2draft")]
    [InlineData(GexfVersion.V13, "http://gexf.net/1.3")]
    public void Gexf_OfAVersion_HasItsNamespaceAndSpellsOfEveryEdge(GexfVersion version, string name)
    {
        using var stream = new MemoryStream();
        Gexf.Write(stream, Shipped.With(new() { Ties = [FactKind.Agreement] }).Extract(), version);
        var root = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Root!;
        Assert.Equal(name, root.Name.NamespaceName);
        var edges = root.Descendants(root.Name.Namespace + "edge").ToList();
        Assert.NotEmpty(edges);
        Assert.All(edges, e => Assert.NotEmpty(e.Descendants(root.Name.Namespace + "spell")));
        var mutual = edges.Single(e => (string)e.Attribute("id")! == "JPN-USA").Descendants(root.Name.Namespace + "spell").First();
        Assert.StartsWith("195", (string)mutual.Attribute("start")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Joined_OverlappingAndTouchingSpells_AreOne()
    {
        Spell[] spells = [S("2003-01-01", "2003-02-01"), S("2001-01-01", "2001-01-31"), S("2001-02-01", "2001-03-01"), S("2001-01-15", "2001-01-20"), S(null, null)];
        Assert.Equal([S("2001-01-01", "2001-03-01"), S("2003-01-01", "2003-02-01")], Spell.Joined(spells));
        Assert.Equal([S("2001-01-01", null)], Spell.Joined([S("2001-01-01", null), S("2005-01-01", "2006-01-01")]));
        Assert.Equal([S(null, null)], Spell.Joined([S(null, null)]));

        static Spell S(string? first, string? last) => new(Day(first), Day(last));
        static DateOnly? Day(string? text) => text is null ? null : PartialDate.Parse(text).Earliest;
    }

    private static byte[] Lines(Lattice lattice)
    {
        using var stream = new MemoryStream();
        FactLines.Write(stream, lattice.Extract());
        return stream.ToArray();
    }

    private static IEnumerable<string> Cells(Table table, string column) => table.Columns.Single(c => c.Name == column).Cells.Select(c => (string)c!);
}
