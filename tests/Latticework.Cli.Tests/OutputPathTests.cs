using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>What is written stays where the user said.</summary>
public sealed class OutputPathTests
{
    private const string Fact = """{"id":"a","kind":"exercise","series":"../../up","edition":"/etc/passwd","participants":[{"nation":"JPN","role":"lead"},{"nation":"NZL","role":"participant"}],"confidence":"reported","sources":[{"url":"https://e.org/../../x","publisher":"..","title":"..\\..\\x"}]}""";

    [Theory]
    [InlineData("csv")]
    [InlineData("arrow")]
    [InlineData("parquet")]
    public void Export_OfFactsNamedLikePaths_StaysInItsFolder(string format)
    {
        using var folder = new ScratchFolder();
        var facts = folder.Write("facts/my.jsonl", Fact + "\n");
        var run = LatticeRun.Of("export", format, Path.Combine(folder.Path, "a", "b", "out"), "--facts", facts);
        Assert.True(run.ExitCode == 0, run.Error);
        var written = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(f => f != facts).ToList();
        Assert.NotEmpty(written);
        Assert.All(written, file => Assert.Equal(Path.Combine(folder.Path, "a", "b", "out"), Path.GetDirectoryName(file)));
    }

    [Theory]
    [InlineData("partners JPN --output")]
    [InlineData("partners JPN --format csv --citations")]
    [InlineData("export graphml")]
    public void Output_IntoAFolderThatIsNotThere_MakesNone(string command)
    {
        using var folder = new ScratchFolder();
        var run = LatticeRun.Of([.. Repository.Split(command), Path.Combine(folder.Path, "no", "..", "none", "x")]);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("no such folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
