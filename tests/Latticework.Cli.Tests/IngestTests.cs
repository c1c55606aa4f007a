using Xunit;

namespace Latticework.Cli.Tests;

public sealed class IngestTests
{
    private const string Nothing = """{ "fields": ["x"], "values": [] }""";

    [Fact]
    public void Plan_Quiet_TellsByItsExitCodeAlone()
    {
        using var graph = new StubGraph(Nothing);
        Assert.Equal(new LatticeRun(10, "", ""), LatticeRun.Of("ingest", "--plan", "--exit-code", "--quiet", "--uri", graph.Address));
        Assert.Equal(new LatticeRun(0, "", ""), LatticeRun.Of("ingest", "--plan", "--quiet", "--uri", graph.Address));
        using var folder = new ScratchFolder();
        var file = Path.Combine(folder.Path, "plan.txt");
        Assert.Equal(new LatticeRun(0, "", ""), LatticeRun.Of("ingest", "--plan", "--quiet", "--output", file, "--uri", graph.Address));
        Assert.Contains("acsa-jpn-nzl-2025", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ThatAnotherRunTookOver_SaysSoWithExitCode1()
    {
        const string held = """{ "fields": ["a", "b", "c", "d", "e", "f", "g", "h", "i"], "values": [["indo-pacific-defence-relations", "x", "loading", "another", null, null, null, null, null]] }""";
        using var graph = new StubGraph(held, others: ("schema steps that were applied", Nothing));
        var run = LatticeRun.Of("ingest", "--uri", graph.Address);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"lattice: {graph.Address}: this load was silent for a minute, and another run has taken over; nothing of this one is seen, run it again to compare\n", run.Error, StringComparison.Ordinal);
    }
}
