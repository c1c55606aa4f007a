using System.Text;
using CsCheck;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class CsvTableTests
{
    private static readonly Gen<string> Cell = Gen.String[Gen.Char["ab,\"\r\n;=+-@é'"], 0, 6];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("1=1", "1=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("", "")]
    public void Text_ThatASpreadsheetCouldTakeForAFormula_GetsAnApostrophe(string text, string written) =>
        Assert.Equal($"x\n{written}\n", Text(CsvTable.Write(Of(CellType.Text, text))));

    [Fact]
    public void Texts_AreGuardedAtTheStartOfTheCell() => Assert.Equal("x\n'=a;=b\n", Text(CsvTable.Write(Of(CellType.Texts, new[] { "=a", "=b" }))));

    [Fact]
    public void Raw_KeepsTextsAsTheyAre() => Assert.Equal("x\n=1+1\n", Text(CsvTable.Write(Of(CellType.Text, "=1+1"), raw: true)));

    [Theory]
    [InlineData(CellType.Whole, -3L, "-3")]
    [InlineData(CellType.Number, -0.25, "-0.25")]
    [InlineData(CellType.Number, 6e-8, "6E-08")]
    [InlineData(CellType.Mark, true, "true")]
    [InlineData(CellType.Number, null, "")]
    public void OtherCells_StayWhatTheyAre(CellType type, object? cell, string written) => Assert.Equal($"x\n{written}\n", Text(CsvTable.Write(Of(type, cell))));

    [Fact]
    public void Rows_OfAnyText_ReadBackTheSame() => Cell.Array[3].Array[1, 5].Sample(rows =>
    {
        var table = new Table("t", rows.Length, [.. Enumerable.Range(0, 3).Select(i => new TableColumn("abc"[i].ToString(), CellType.Text, "", [.. rows.Select(r => (object?)r[i])]))]);
        Assert.Equal([["a", "b", "c"], .. rows], CsvText.Rows(Text(CsvTable.Write(table, raw: true))));
    });

    private static Table Of(CellType type, object? cell) => new("t", 1, [new("x", type, "", [cell])]);

    private static string Text(ReadOnlyMemory<byte> csv) => Encoding.UTF8.GetString(csv.Span);
}
