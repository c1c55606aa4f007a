using Xunit;

namespace Latticework.Cli.Tests;

public sealed class IngestTests
{
    private const string Fact = """{"id":"office-mdv-defence-2023","kind":"office","person":"Ghassan Maumoon","nation":"MDV","portfolio":"defence","title":"Minister of Defence","from":"2023-11-17","confidence":"reported","sources":[{"url":"https://e.org/x","publisher":"P","title":"T"}]}""";
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
        const string held = """{ "fields": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"], "values": [["unnamed", "x", "loading", "another", null, null, null, null, null, null, null, null]] }""";
        const string page = """{ "fields": ["i", "node"], "values": [[0, 1]] }""";
        const string ends = """{ "fields": ["end", "key", "node"], "values": [["Actor", "MDV", 2], ["Person", "Ghassan Maumoon", 3]] }""";
        using var folder = new ScratchFolder();
        var facts = folder.Write("facts.jsonl", Fact + "\n");
        using var graph = new StubGraph(held, false, ("schema steps that were applied", Nothing), ("Adds or mends pages", page), ("numbers of the nodes that facts", ends));
        var run = LatticeRun.Of("ingest", "--facts", facts, "--uri", graph.Address);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"lattice: {graph.Address}: this load was silent for a minute, and another run has taken over; the graph holds what that one loads, run this one again to compare\n", run.Error, StringComparison.Ordinal);
    }
}
