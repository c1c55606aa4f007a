using System.Globalization;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>The server goes away while <c>lattice ingest</c> loads, and is there again for the next run.</summary>
[Collection(ServerTests.Name)]
public sealed class LostServerTests(Neo4jServer server) : IAsyncLifetime
{
    private const int FewFacts = 400;
    private const int ManyFacts = 10_000; // as many as make a load of many transactions

    private readonly ServerCommand command = new(server);

    public async ValueTask InitializeAsync()
    {
        await command.BeginAsync();
        // with keys and indexes there, what is lost is always a load
        Assert.Equal(0, command.Run("ingest", "--facts", Facts(1)).ExitCode);
        await command.BeginAsync();
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    [Theory]
    [InlineData(3_000)]
    [InlineData(100_000)]
    public async Task Load_WhoseServerGoes_EndsInOneLineAndTheNextIsWhole(int bytes)
    {
        var file = Facts(FewFacts);
        await LosesAsync(bytes, file);
        Assert.Equal(0, command.Run("ingest", "--facts", file).ExitCode);
        Assert.Equal(0, command.Run("ingest", "--facts", file, "--plan", "--verify", "--exit-code").ExitCode);
    }

    [Fact]
    public async Task LargeLoad_WhoseServerGoes_IsNotSeenAndTheNextIsWhole()
    {
        var file = Facts(ManyFacts);
        await LosesAsync(2_000_000, file);
        var unseen = command.Run("partners", "JPN", "--store", "neo4j");
        Assert.Equal((4, ""), (unseen.ExitCode, unseen.Out));
        await command.WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT1M')");
        Assert.Equal(0, command.Run("ingest", "--facts", file).ExitCode);
        Assert.Equal(0, command.Run("ingest", "--facts", file, "--plan", "--exit-code").ExitCode);
    }

    private async Task LosesAsync(int bytes, string file)
    {
        using var forwarder = new Forwarder(server.Running.Http, bytes);
        var run = command.Run(new HurriedTime(), "ingest", "--uri", forwarder.Address, "--facts", file);
        Assert.True(forwarder.IsGone);
        Assert.Equal((4, $"lattice: {forwarder.Address}/: Connection refused; is the server running, and is this its address?\nAdd --verbose to see where.\n"), (run.ExitCode, run.Error));

        // a server that is started again has forgotten what was under way
        await command.WriteAsync("SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' TERMINATE TRANSACTIONS id YIELD message RETURN message");
    }

    private string Facts(int number) => command.Folder.Write("own.jsonl", string.Join('\n', Enumerable.Range(0, number).Select(One)));

    private static string One(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":"many-{{number:D5}}","kind":"agreement","type":"other","name":"Many {{number}}","parties":["JPN","NZL"],"signed":"2024-05","confidence":"reported","sources":[{"url":"https://example.org/{{number % 100}}","publisher":"Own","title":"Own"}]}
        """);
}
