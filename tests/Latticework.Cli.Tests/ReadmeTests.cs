using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed partial class ReadmeTests
{
    public static TheoryData<string> Shown => [.. Blocks().Select(b => b.Command)];

    public static TheoryData<string> Named =>
    [
        .. NamedCommand().Matches(Repository.Read("README.md")).Select(m => m.Groups[1].Value)
            .Where(c => c is not ("serve" or "mcp") && !NeedsAServer(c) && !c.Contains("my-facts", StringComparison.Ordinal) && !c.StartsWith("COMMAND", StringComparison.Ordinal)).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Readme_CommandWithOutput_GivesThatOutput(string command)
    {
        var run = LatticeRun.Of(Repository.Split(command));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Blocks().Single(b => b.Command == command).Output, run.Out);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Readme_CommandNamed_Works(string command)
    {
        var run = LatticeRun.Of(Repository.Split(command));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void Readme_TwoCommandsForAFreshMachine_StandInIt()
    {
        var readme = Repository.Read("README.md");
        Assert.Contains("$ dotnet run --project src/Latticework.Cli -- partners JPN NZL --types isa\n", readme, StringComparison.Ordinal);
        Assert.Contains("$ dotnet test\n", readme, StringComparison.Ordinal);
        Assert.InRange(readme.Split('\n').Length, 1, 200);
    }

    private static bool NeedsAServer(string command) => command.StartsWith("ingest", StringComparison.Ordinal) || command.Contains("--store neo4j", StringComparison.Ordinal);

    private static IEnumerable<(string Command, string Output)> Blocks() => ShownBlock().Matches(Repository.Read("README.md"))
        .Select(m => (m.Groups["command"].Value, m.Groups["output"].Value));

    [GeneratedRegex(@"```console\n\$ (?:lattice|dotnet run --project src/Latticework\.Cli --) (?<command>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownBlock();

    [GeneratedRegex("`lattice ([^`]+)`")]
    private static partial Regex NamedCommand();
}
