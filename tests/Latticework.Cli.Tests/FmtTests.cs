using Xunit;

namespace Latticework.Cli.Tests;

public sealed class FmtTests
{
    [Fact]
    public void Fmt_ShuffledFile_IsRewrittenAndThenLeftAlone()
    {
        using var folder = new ScratchFolder();
        var canonical = Repository.Read("src/facts/agreements/raa.json");
        var file = folder.Write("raa.json", canonical.Replace("\n", "\n   ", StringComparison.Ordinal));
        var verify = LatticeRun.Of("fmt", "--verify", folder.Path);
        Assert.Equal((10, $"{folder.Path}/raa.json\n"), (verify.ExitCode, verify.Out));
        Assert.Equal("1 file, 1 not in the canonical form\n", verify.Error);
        Assert.Equal(0, LatticeRun.Of("fmt", folder.Path).ExitCode);
        Assert.Equal(canonical, File.ReadAllText(file));
        Assert.Equal(0, LatticeRun.Of("fmt", "--verify", folder.Path).ExitCode);
    }

    [Fact]
    public void Fmt_FileWithAFault_IsLeftAsItIs()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("x.json", "[ { \"id\": \"x\" } ]");
        var run = LatticeRun.Of("fmt", folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("x.json:1:3: FACT", run.Error, StringComparison.Ordinal);
        Assert.Equal("[ { \"id\": \"x\" } ]", File.ReadAllText(file));
    }

    [Fact]
    public void Check_ShippedData_HasNoFault()
    {
        var run = LatticeRun.Of("check", System.IO.Path.Combine(Repository.Root, "src", "facts"));
        Assert.Equal((0, "", "1834 facts, no fault\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Facts_OfAFolder_AnswerAsTheShippedOnes() =>
        Assert.Equal(LatticeRun.Of("partners", "JPN", "NZL").Out, LatticeRun.Of("partners", "JPN", "NZL", "--facts", System.IO.Path.Combine(Repository.Root, "src", "facts")).Out);
}
