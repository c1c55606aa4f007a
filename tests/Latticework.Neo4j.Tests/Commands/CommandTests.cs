using Latticework.Cli;
using Latticework.Cli.Tests;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>The command line on a real server.</summary>
[Collection(ServerTests.Name)]
public sealed class CommandTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly ServerCommand command = new(server);

    public async ValueTask InitializeAsync() => await command.BeginAsync();

    public ValueTask DisposeAsync() => command.DisposeAsync();

    [Fact]
    public void Questions_FromTheGraph_HaveTheSameBytesAsFromTheFiles()
    {
        Assert.Equal(0, command.Run("ingest").ExitCode);
        foreach (var name in Asking.QuestionTable.Names)
        {
            foreach (var (example, format) in CommandTable.Make(name).Examples.Take(2).Zip(["table", "json"]))
            {
                var words = Repository.Split(example);
                string[] asked = words.Contains("--format") || name is "panel" or "cite" ? words : [.. words, "--format", format];
                var embedded = LatticeRun.Of(asked);
                Assert.Equal((0, ""), (embedded.ExitCode, embedded.Error));
                Assert.Equal(embedded, command.Run([.. asked, "--store", "neo4j"]));
            }
        }
    }

    [Fact]
    public void Texts_OfTenThousandCharacters_AreRefusedBeforeTheServerIsAsked()
    {
        var run = LatticeRun.Of("ingest", "--uri", "http://127.0.0.1:1", "--facts", command.Folder.Write("long.json", One(new string('x', 10_000))));
        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Contains("FACT038 own-jpn-ton-2024 note: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' has 10000 characters; write 500 or fewer\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-50)]
    [InlineData(200)]
    public void Clock_FarOff_DoesNotMatter(int years)
    {
        var file = command.Folder.Write("one.json", One("first"));
        Assert.Equal(new(0, ""), Told(command.Run(new ShiftedTime(years), "ingest", "--facts", file)));
        command.Folder.Write("one.json", One("second"));
        Assert.Equal(new(0, ""), Told(command.Run("ingest", "--facts", file)));
        command.Folder.Write("one.json", One("third"));
        Assert.Equal(new(0, ""), Told(command.Run(new ShiftedTime(years), "ingest", "--facts", file)));
        Assert.Equal(0, command.Run("ingest", "--facts", file, "--plan", "--verify", "--exit-code").ExitCode);
    }

    [Fact]
    public async Task Database_OfOthers_IsRefusedInOneLine()
    {
        await command.WriteAsync("CREATE (:Recipe {name: 'soup'})");
        var run = command.Run("ingest", "--facts", command.Folder.Write("one.json", One("first")));
        Assert.Equal((4, $"lattice: {new Uri(server.Running.Http)}: the database is not empty (1 nodes that are not of this program); use an empty one, or say --beside to put the facts beside them\nAdd --verbose to see where.\n"), Told(run));
    }

    [Fact]
    public void Password_Wrong_IsRefusedInOneLine()
    {
        var run = LatticeRun.Of("ingest", "--uri", server.Running.Http, "--password-file", command.Folder.Write("wrong", "no-such-password"));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("; check NEO4J_USERNAME and NEO4J_PASSWORD\nAdd --verbose to see where.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no-such-password", run.Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Error) Told(LatticeRun run) => (run.ExitCode, run.Error);

    private static string One(string note) => $$"""
        [ { "id": "own-jpn-ton-2024", "kind": "agreement", "type": "other", "name": "Own", "parties": ["JPN", "TON"], "signed": "2024-05",
            "confidence": "reported", "note": "{{note}}", "sources": [ { "url": "https://example.org/own", "publisher": "Own", "title": "Own" } ] } ]
        """;
}
