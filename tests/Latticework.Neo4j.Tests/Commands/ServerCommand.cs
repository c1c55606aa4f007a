using Latticework.Cli.Tests;

namespace Latticework.Neo4j.Tests;

/// <summary>The command line on the real server, and a folder for its files; the database is empty before and after.</summary>
internal sealed class ServerCommand(Neo4jServer server) : IAsyncDisposable
{
    /// <summary>The files of the test.</summary>
    public ScratchFolder Folder { get; } = new();

    /// <summary>Begins with an empty database; the test is skipped where there is no server.</summary>
    public async Task BeginAsync()
    {
        _ = server.Running;
        await EmptyAsync();
    }

    /// <summary>Runs a command that speaks to the server.</summary>
    public LatticeRun Run(params string[] words) => Run(TimeProvider.System, words);

    /// <summary>Runs it by a clock of its own.</summary>
    public LatticeRun Run(TimeProvider time, params string[] words) => LatticeRun.By(
        time, [.. words, .. words.Contains("--uri") ? [] : (string[])["--uri", server.Running.Http], "--user", server.Running.User, "--database", server.Running.Database, "--password-file", Folder.Write("password", server.Running.Password)]);

    private ICypherConnection Connect() => CypherConnection.Open(server.Running.Options(server.Running.Http));

    /// <summary>Changes the graph behind the command's back.</summary>
    public async Task WriteAsync(string statement)
    {
        await using var connection = Connect();
        await connection.RunAsync(statement, null, CypherAccess.Write);
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsThere) await EmptyAsync();
        Folder.Dispose();
    }

    private async Task EmptyAsync()
    {
        await WriteAsync("MATCH (f:Fact) CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 2000 ROWS");
        await WriteAsync("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
    }
}
