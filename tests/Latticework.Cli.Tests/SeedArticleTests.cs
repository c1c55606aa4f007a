using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>The seed article's table in the codebook: each row's commands show the row's facts.</summary>
public sealed partial class SeedArticleTests
{
    public static TheoryData<int> Rows => [.. Table().Select(r => r.Number)];

    [Fact]
    public void SeedTable_HasNineteenRows_EachWithACommand() => Assert.Equal(Enumerable.Range(1, 19), Table().Where(r => r.Commands.Count > 0).Select(r => r.Number));

    [Theory]
    [MemberData(nameof(Rows))]
    public void SeedTable_CommandsOfARow_ShowItsFacts(int number)
    {
        var row = Table().Single(r => r.Number == number);
        var shown = string.Concat(row.Commands.Select(c =>
        {
            var run = LatticeRun.Of([.. Repository.Split(c), "--format", "json"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            return run.Out;
        }));
        Assert.All(row.Facts, f => Assert.Contains($"\"{f}\"", shown, StringComparison.Ordinal));
    }

    [Fact]
    public void SeedTable_TenthAcsaPartner_IsNewZealandInOrderOfSignature()
    {
        var lines = LatticeRun.Of(Repository.Split(Table().Single(r => r.Number == 7).Commands[0] + " --fields partner --quiet")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(["USA", "AUS", "GBR", "CAN", "FRA", "IND", "DEU", "ITA", "NLD", "NZL"], lines.Select(l => l[(l.LastIndexOf('(') + 1)..].TrimEnd(')', ' ')));
    }

    [Fact]
    public void SeedTable_Annualex2025_TellsTheFirstTimeOfNewZealandAndTheSignatories()
    {
        Assert.Matches(@"New Zealand \(NZL\) .*for the first time", LatticeRun.Of("show", "annualex-2025").Out);
        var acsa = LatticeRun.Of("show", "acsa-jpn-nzl-2025").Out;
        Assert.Contains("Toshimitsu Motegi", acsa, StringComparison.Ordinal);
        Assert.Contains("Judith Collins", acsa, StringComparison.Ordinal);
    }

    private static List<(int Number, List<string> Facts, List<string> Commands)> Table() =>
    [
        .. Repository.Read("src/facts/README.md").Split('\n')
            .Select(l => l.Split('|'))
            .Where(cells => cells.Length == 7 && int.TryParse(cells[1].Trim(), out _))
            .Select(cells => (int.Parse(cells[1].Trim(), System.Globalization.CultureInfo.InvariantCulture), Quoted(cells[3]), Quoted(cells[5]))),
    ];

    private static List<string> Quoted(string cell) => [.. InBackticks().Matches(cell).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();
}
