using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>What <c>lattice ingest</c> says of servers that it cannot load into: an exit code, and one line of where, what and what instead.</summary>
public sealed class IngestFailureTests
{
    private const string First = """{ "neo4j_version": "5.26.30", "neo4j_edition": "community", "query": "here" }""";

    [Fact]
    public void WrongPassword_IsSaid() => Fails(
        (_, _) => FakeServer.Error(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential."),
        "Invalid credential. (Neo.ClientError.Security.Unauthorized); check NEO4J_USERNAME and NEO4J_PASSWORD");

    [Fact]
    public void WrongAddress_IsSaid()
    {
        var run = LatticeRun.Of("ingest", "--uri", "http://127.0.0.1:1");
        Assert.Equal(
            new(4, "", "lattice: http://127.0.0.1:1/: Connection refused; is the server running, and is this its address?\nAdd --verbose to see where.\n"), run);
    }

    [Fact]
    public void UnknownDatabase_IsSaid() => Fails(
        (_, _) => FakeServer.Error(404, "Neo.ClientError.Database.DatabaseNotFound", "Unable to get a routing table for database 'neo4j' because this database does not exist"),
        "because this database does not exist (Neo.ClientError.Database.DatabaseNotFound); check NEO4J_DATABASE");

    [Fact]
    public void ServerOfAnotherKind_IsSaid() => Fails(
        (_, _) => (200, "text/html", "<html>a shop</html>"),
        "this is not the HTTP port of a Neo4j server (HTTP status 200 with 'text/html'); give its address, such as http://localhost:7474");

    [Fact]
    public void ServerTooOld_IsSaid() => Fails(
        (request, _) => request == "GET /"
            ? (200, "application/json", """{ "bolt_routing": "neo4j://localhost:7687", "transaction": "http://localhost:7474/db/{databaseName}/tx", "neo4j_version": "4.4.40", "neo4j_edition": "community" }""")
            : (404, "text/html", ""),
        "the server is Neo4j 4.4.40; Neo4j 5.26 or later is needed, with QUERY_API_ENDPOINTS among server.http_enabled_modules");

    [Fact]
    public void ReadOnlyDatabase_IsSaid() => Fails(
        (request, body) => request == "GET /" ? (200, "application/json", First)
            : body.Contains("CREATE CONSTRAINT", StringComparison.Ordinal)
                ? FakeServer.Error(400, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "No write operations are allowed on this database.")
                : FakeServer.Empty(body),
        "No write operations are allowed on this database. (Neo.ClientError.General.WriteOnReadOnlyAccessDatabase); nothing was written: ask for write access, on a database that takes it");

    [Fact]
    public void FullDisk_IsSaid() => Fails(
        (request, body) => request == "GET /" ? (200, "application/json", First)
            : request.EndsWith("/commit", StringComparison.Ordinal)
                ? FakeServer.Error(500, "Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not append transaction: No space left on device")
                : FakeServer.Empty(body),
        "Could not append transaction: No space left on device (Neo.DatabaseError.Transaction.TransactionCommitFailed); whether it was written is unknown, look before trying again");

    private static void Fails(Func<string, string, (int Status, string Kind, string Text)> answer, string expected)
    {
        using var server = new FakeServer(answer);
        var run = LatticeRun.Of("ingest", "--uri", server.Address);
        Assert.Equal((4, ""), (run.ExitCode, run.Out));
        var lines = run.Error.Split('\n');
        Assert.StartsWith($"lattice: {server.Address}: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(expected, lines[0], StringComparison.Ordinal);
        Assert.Equal(["Add --verbose to see where.", ""], lines[1..]);
    }
}
