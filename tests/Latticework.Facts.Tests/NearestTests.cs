using Xunit;

namespace Latticework.Facts.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("overlpa", "overlap")]
    [InlineData("Cobra", "Cobra Gold")]
    [InlineData("motegi tosimitsu", "Motegi Toshimitsu")]
    public void Of_SlipOrPart_GivesName(string text, string name) =>
        Assert.Equal([name], Nearest.Of(text, ["overlap", "partners", "Cobra Gold", "Motegi Toshimitsu"]));

    [Fact]
    public void Of_NothingNear_GivesNone() => Assert.Empty(Nearest.Of("xyzzy", ["overlap", "partners", ""]));

    [Fact]
    public void Of_ManyNear_GivesNearestFirstAndNoMoreThanAsked() =>
        Assert.Equal(["acsa-jpn-nzl-2025", "acsa-jpn-nzl-2026"], Nearest.Of("acsa-jpn-nzl-202", ["acsa-jpn-nzl-2026", "acsa-jpn-nzl-2025", "acsa-jpn-usa-1996"], most: 2));

    [Theory]
    [InlineData("Côte d'Ivoire", "cotedivoire", "cote divoire")]
    [InlineData("U.S.-led  group", "usledgroup", "us led group")]
    [InlineData("Đà Nẵng", "danang", "da nang")]
    [InlineData("e\u0301", "e", "e")]
    [InlineData("  ", "", "")]
    public void NameFold_Text_LeavesPlainLetters(string text, string folded, string words) =>
        Assert.Equal((folded, words), (NameFold.Of(text), NameFold.Words(text)));
}
