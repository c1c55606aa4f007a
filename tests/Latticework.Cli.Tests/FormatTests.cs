using System.Text.Json;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class FormatTests
{
    [Theory]
    [InlineData("partners JPN NZL", "partner facts first")]
    [InlineData("overlap JPN AUS", "a b shared ofA ofB jaccard overlap newman adamicAdar expected pMore pLess facts")]
    [InlineData("overlap JPN", "a b shared ofA ofB jaccard overlap newman adamicAdar expected pMore pLess qMore qLess facts")]
    [InlineData("path MNG FJI", "length nations hops")]
    [InlineData("timeline JPN NZL --ties exercise", "fact kind name from to")]
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
    public void Csv_OfAnEmptyAnswer_HasItsHeader() => Assert.Equal("length,nations,hops\n", LatticeRun.Of("path", "CHN", "TON", "--avoid", "AUS,NZL,USA,JPN", "--format", "csv", "--max-length", "1").Out);

    [Fact]
    public void Csv_Citations_GoToTheirOwnFile()
    {
        using var folder = new ScratchFolder();
        var file = System.IO.Path.Combine(folder.Path, "c.csv");
        Assert.Equal(0, LatticeRun.Of("partners", "JPN", "NZL", "--format", "csv", "--citations", file).ExitCode);
        Assert.StartsWith("n,fact,name,", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_Examples_Work()
    {
        foreach (var name in CommandTable.Names)
            foreach (var example in CommandTable.Make(name).Examples)
            {
                var words = Repository.Split(example).Select(w => w == "src/facts" ? System.IO.Path.Combine(Repository.Root, w) : w);
                var run = LatticeRun.Of([.. words]);
                Assert.True(run.ExitCode == 0, $"{example}: {run.Error}");
            }
    }
}
