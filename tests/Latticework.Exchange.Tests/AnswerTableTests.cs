using Latticework.Query;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class AnswerTableTests
{
    private static readonly Lattice Shipped = Lattice.OpenShipped();

    [Fact]
    public void Table_OfPartners_HasAColumnOfFactsForEachNationNamed()
    {
        var answer = Shipped.SharedPartners("JPN", "NZL");
        var table = AnswerTable.Of(answer);
        Assert.Equal(["partner", "facts.JPN", "facts.NZL", "first"], table.Columns.Select(c => c.Name));
        Assert.Equal([CellType.Text, CellType.Texts, CellType.Texts, CellType.Text], table.Columns.Select(c => c.Type));
        Assert.Equal(answer.Items.Select(i => i.Partner.Value), table.Columns[0].Cells);
        Assert.Equal(answer.Items[0].Facts.Sides[0].Facts.Select(f => f.Value), Assert.IsType<string[]>(table.Columns[1].Cells[0]));
    }

    [Fact]
    public void Table_OfOverlap_KeepsNumbersExact()
    {
        var answer = Shipped.Overlap("CHN", "RUS");
        var table = AnswerTable.Of(answer, fields: ["pMore", "shared"]);
        Assert.Equal([answer.Items[0].PMore, (long)answer.Items[0].Shared], table.Columns.Select(c => c.Cells[0]));
        Assert.Equal([CellType.Number, CellType.Whole], table.Columns.Select(c => c.Type));
    }

    [Fact]
    public void Table_OfAPanel_TellsMissingFromZero()
    {
        var table = AnswerTable.Of(Shipped.DyadYears(1944, 1946, false, ["JPN", "NZL"]));
        var held = table.Columns.Single(c => c.Name == "held");
        Assert.Equal([null, null, 0L], held.Cells);
        Assert.Equal(CellType.Number, table.Columns.Single(c => c.Name == "jaccard").Type);
        Assert.Equal(CellType.Text, table.Columns[0].Type);
        Assert.DoesNotContain(table.Columns, c => c.Name == "facts");
    }

    [Fact]
    public void Remarks_NameQuestionDayAndDataset()
    {
        var remarks = AnswerTable.Remarks(Shipped.Partners("JPN")).ToDictionary();
        Assert.Equal(("partners", "JPN", "agreement", "2026-11-25"), (remarks["command"], remarks["nations"], remarks["ties"], remarks["asOf"]));
        Assert.Equal(Shipped.Facts.Hash, remarks["hash"]);
    }
}
