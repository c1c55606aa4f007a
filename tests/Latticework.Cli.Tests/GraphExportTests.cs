using Xunit;

namespace Latticework.Cli.Tests;

/// <summary><c>export neo4j-admin</c>; what a server makes of it is tested in the room of Neo4j.</summary>
public sealed class GraphExportTests
{
    [Fact]
    public void Export_OfTheGraph_WritesEveryFileThatItsArgumentsName_AndSaysHowToGoOn()
    {
        using var folder = new ScratchFolder();
        var target = Path.Combine(folder.Path, "graph");
        var run = LatticeRun.Of("export", "neo4j-admin", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Contains($"cd {target} && neo4j-admin database import full neo4j @neo4j-admin.args\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("lattice ingest adds keys and indexes", run.Error, StringComparison.Ordinal);
        var named = File.ReadAllLines(Path.Combine(target, "neo4j-admin.args")).Where(l => l.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(l => l.Split('=')[^1].Split(','));
        Assert.Equal(named.Append("neo4j-admin.args").Order(StringComparer.Ordinal), Directory.EnumerateFiles(target).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Export_OfTheGraphTwice_GivesTheSameBytes()
    {
        using var folder = new ScratchFolder();
        var (first, second) = (Path.Combine(folder.Path, "first"), Path.Combine(folder.Path, "second"));
        foreach (var target in new[] { first, second }) Assert.Equal(0, LatticeRun.Of("export", "neo4j-admin", target, "--quiet").ExitCode);
        Assert.All(Directory.EnumerateFiles(first), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(second, Path.GetFileName(file)))));
    }

    [Fact]
    public void Export_OfTheGraphThatFails_LeavesNothingBehind()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "ties.csv"));
        var run = LatticeRun.Of("export", "neo4j-admin", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"lattice: the folder '{folder.Path}' could not be written", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), f => f.EndsWith(".part", StringComparison.Ordinal));
    }
}
