using System.Text.Json;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class FormatTests
{
    [Theory]
    [InlineData("partners JPN NZL", "partner facts first")]
    [InlineData("overlap JPN AUS", "a b shared ofA ofB jaccard overlap newman adamicAdar expected pMore pLess facts")]
    [InlineData("overlap JPN", "a b shared ofA ofB jaccard overlap newman adamicAdar expected pMore pLess qMore qLess facts")]
    [InlineData("overlap --backbone --correction holm", "a b sign shared ofA ofB expected p corrected facts")]
    [InlineData("rank degree --types raa --robust", "nation value robust")]
    [InlineData("path MNG FJI --robust", "length nations hops robust")]
    [InlineData("overlap JPN AUS --robust --ties patrol", "a b shared ofA ofB jaccard overlap newman adamicAdar expected pMore pLess facts robust")]
    [InlineData("trios --types raa --every year --from 2024 --to 2025", "day nations cover missing pairs facts")]
    [InlineData("path MNG FJI", "length nations hops")]
    [InlineData("trios --types acsa,raa", "nations cover missing pairs facts")]
    [InlineData("timeline JPN NZL --ties exercise", "fact kind name from to")]
    [InlineData("rank degree", "nation value")]
    [InlineData("rank degree --without-nation USA --evidence", "nation value without facts")]
    [InlineData("structure --group-by us-allies", "nations ties density components transitivity degreeCentralization hub eiIndex")]
    [InlineData("roles --group-by forum-quad", "nation coordinator gatekeeper representative consultant liaison")]
    public void Json_OfAnAnswer_HasTheShapeOfItsCommand(string command, string keys)
    {
        using var json = JsonDocument.Parse(LatticeRun.Of([.. Repository.Split(command), "--format", "json"]).Out);
        var root = json.RootElement;
        Assert.Equal(["question", "asOf", "dataset", "items", "uncertain", "disputed", "citations"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(command.Split(' ')[0], root.GetProperty("question").GetProperty("command").GetString());
        Assert.Equal(["name", "version", "hash", "facts"], root.GetProperty("dataset").EnumerateObject().Select(p => p.Name));
        Assert.Equal(keys.Split(' '), root.GetProperty("items").EnumerateArray().SelectMany(i => i.EnumerateObject().Select(p => p.Name)).Distinct().OrderBy(k => keys.Split(' ').Index().First(x => x.Item == k).Index));
        var cited = root.GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("fact").GetString()).ToList();
        Assert.Equal(cited.Distinct(), cited);
        Assert.All(root.GetProperty("citations").EnumerateArray(), c => Assert.NotEmpty(c.GetProperty("sources").EnumerateArray()));
    }

    [Fact]
    public void Json_OfGaps_HasItsShapeAndSaysWhatIsLeftOut()
    {
        using var json = JsonDocument.Parse(LatticeRun.Of("gaps", "--limit", "3", "--format", "json").Out);
        Assert.All(json.RootElement.GetProperty("items").EnumerateArray(), i =>
            Assert.Equal("a b shared adamicAdar partners forums exercises facts".Split(' '), i.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(3, json.RootElement.GetProperty("items").GetArrayLength());
        Assert.InRange(json.RootElement.GetProperty("omitted").GetInt32(), 1, int.MaxValue);
    }

    [Theory]
    [InlineData("panel dyad-year JPN NZL AUS --from 1944 --to 2026 --directed")]
    [InlineData("panel state-year JPN NZL --from 1944 --to 2026 --types acsa,isa")]
    public void Panel_CsvAndJson_HoldTheSameCells(string command)
    {
        var csv = LatticeRun.Of(Repository.Split(command)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToList();
        using var json = JsonDocument.Parse(LatticeRun.Of([.. Repository.Split(command), "--format", "json"]).Out);
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(csv.Count - 1, items.Count);
        foreach (var (row, item) in csv.Skip(1).Zip(items))
        {
            var cells = csv[0].Zip(row).Where(c => c.Second.Length > 0).ToDictionary(c => c.First, c => c.Second);
            Assert.Equal(cells, item.EnumerateObject().Where(p => p.Name != "facts").ToDictionary(p => p.Name, p => p.Value.ToString()));
        }
    }

    [Fact]
    public void Panel_FieldsWithFacts_StandInTheOrderAskedFor()
    {
        var run = LatticeRun.Of("panel", "dyad-year", "AUS", "PNG", "--from", "1977", "--to", "1977", "--fields", "year,held,facts,a");
        Assert.Equal("year,held,facts,a\n1977,1,forum-pif;sofa-aus-png-1977,AUS\n", run.Out);
    }

    [Fact]
    public void Csv_OfAnEmptyAnswer_HasItsHeader() => Assert.Equal("length,nations,hops\n", LatticeRun.Of("path", "CHN", "TON", "--avoid", "AUS,NZL,USA,JPN", "--format", "csv", "--max-length", "1").Out);

    [Fact]
    public void Csv_Citations_GoToTheirOwnFile()
    {
        using var folder = new ScratchFolder();
        var file = System.IO.Path.Combine(folder.Path, "c.csv");
        Assert.Equal(0, LatticeRun.Of("partners", "JPN", "NZL", "--format", "csv", "--citations", file).ExitCode);
        Assert.StartsWith("n,fact,name,", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
