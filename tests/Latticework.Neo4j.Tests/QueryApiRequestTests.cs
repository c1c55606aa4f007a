using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class QueryApiRequestTests
{
    private static readonly Func<Stream, Task> _one = Reply.Rows("[1]");
    private static readonly Func<Stream, Task> _busy = Reply.Error(503, "Neo.TransientError.General.DatabaseUnavailable");

    [Fact]
    public async Task Request_Read_CarriesStatementParametersAndCredentials()
    {
        await using var server = new ScriptedServer(_one);
        await using var connection = server.Connect("graph");
        await connection.RunAsync("RETURN $x", Parameters("x", new object?[] { 1, 1.0, "“é”", null, new DateOnly(2024, 5, 1), Parameters("k", true) }), CypherAccess.Read);
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /graph/db/neo4j/query/v2 HTTP/1.1", request.Line);
        Assert.Equal("Basic " + Convert.ToBase64String("neo4j:s3cret-word"u8), request.Headers["authorization"]);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal(
            """{"accessMode":"READ","statement":"RETURN $x","includeCounters":true,"parameters":{"x":[1,1.0,"“é”",null,"2024-05-01",{"k":true}]}}""", request.Body);
    }

    [Theory]
    [InlineData("a/../../dbms", "a%2F..%2F..%2Fdbms")]
    [InlineData("a?x=1#y", "a%3Fx%3D1%23y")]
    [InlineData("a\r\nHost: b", "a%0D%0AHost%3A%20b")]
    public async Task Database_WithSignsOfAnAddress_StaysOneStepOfThePath(string database, string expected)
    {
        await using var server = new ScriptedServer(_one);
        await using var connection = CypherConnection.Open(new Neo4jOptions { Address = server.Address, Database = database });
        await connection.RunAsync("RETURN 1", null, CypherAccess.Read);
        Assert.Equal($"POST /db/{expected}/query/v2 HTTP/1.1", Assert.Single(server.Requests).Line);
    }

    [Theory]
    [InlineData(0.2, 1)]
    [InlineData(2.0, 2)]
    [InlineData(2.1, 3)]
    public async Task Begin_WithALimit_AsksForWholeSecondsUpwards(double seconds, int asked)
    {
        await using var server = new ScriptedServer(Reply.Begun(), Reply.Of(200, ""));
        await using var connection = server.Connect();
        await using (await connection.BeginAsync(CypherAccess.Write, TimeSpan.FromSeconds(seconds)))
        {
        }

        Assert.Equal([$$"""{"maxExecutionTime":{{asked}}}""", ""], server.Requests.Select(r => r.Body));
        Assert.Equal("DELETE /db/neo4j/query/v2/tx/a1b2 HTTP/1.1", server.Requests[1].Line);
    }

    [Fact]
    public async Task Transaction_InACluster_KeepsToItsMember()
    {
        await using var server = new ScriptedServer(Reply.Begun("neo4j-cluster-affinity: member-7\r\n"), _one, _one, Reply.Of(202, "{}"));
        await using var connection = server.Connect();
        await using var transaction = await connection.BeginAsync(CypherAccess.Write);
        await transaction.RunAsync("RETURN 1", null);
        await transaction.KeepAliveAsync();
        await transaction.CommitAsync();
        Assert.Equal(["member-7", "member-7", "member-7"], server.Requests[1..].Select(r => r.Headers["neo4j-cluster-affinity"]));
        Assert.Equal("POST /db/neo4j/query/v2/tx/a1b2/commit HTTP/1.1", server.Requests[3].Line);
    }

    [Fact]
    public async Task Read_WhereTheServerIsBusy_IsSentAgain()
    {
        await using var server = new ScriptedServer(_busy, Reply.Nothing, Reply.Error(400, "Neo.TransientError.Transaction.Outdated"), _one);
        await using var connection = server.Connect();
        Assert.Equal(1L, (await connection.RunAsync("RETURN 1", null, CypherAccess.Read)).Rows[0][0]);
        Assert.Equal(4, server.Requests.Length);
        Assert.Single(server.Requests.Select(r => r.Body).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Begin_WhereTheServerIsBusy_IsSentAgain()
    {
        await using var server = new ScriptedServer(_busy, Reply.Begun(), Reply.Of(200, ""));
        await using var connection = server.Connect();
        await using var transaction = await connection.BeginAsync(CypherAccess.Write);
        Assert.Equal(2, server.Requests.Length);
    }

    [Theory]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", 400)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", 400)]
    [InlineData("Neo.ClientError.Security.Unauthorized", 401)]
    public async Task Read_ThatWouldFailAgain_IsSentOnce(string code, int status)
    {
        await using var server = new ScriptedServer(Reply.Error(status, code), _one);
        await using var connection = server.Connect();
        await Assert.ThrowsAsync<CypherException>(() => connection.RunAsync("RETURN 1", null, CypherAccess.Read));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Write_WhereTheServerIsBusy_IsSentOnce()
    {
        await using var server = new ScriptedServer(_busy, _one);
        await using var connection = server.Connect();
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.RunAsync("CREATE ()", null, CypherAccess.Write));
        Assert.Equal(CypherFailure.Transient, error.Failure);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Statement_WithinATransaction_IsSentOnce()
    {
        await using var server = new ScriptedServer(Reply.Begun(), _busy, Reply.Of(200, ""));
        await using var connection = server.Connect();
        await using (var transaction = await connection.BeginAsync(CypherAccess.Read))
        {
            await Assert.ThrowsAsync<CypherException>(() => transaction.RunAsync("RETURN 1", null));
            await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync("RETURN 1", null));
        }

        Assert.Equal(["POST", "POST", "DELETE"], server.Requests.Select(r => r.Line.Split(' ')[0]));
    }

    [Fact]
    public async Task Rollback_WhileTheStatementStillRuns_IsAskedForAgain()
    {
        await using var server = new ScriptedServer(Reply.Begun(), Reply.Error(500, "Neo.DatabaseError.General.UnknownError"), Reply.Of(200, ""));
        await using var connection = server.Connect();
        await (await connection.BeginAsync(CypherAccess.Write)).DisposeAsync();
        Assert.Equal(3, server.Requests.Length);
    }

    [Fact]
    public async Task Parameters_OfManyRows_AreSentWhileTheyAreMade()
    {
        var text = new string('x', 1_000);
        var body = new QueryApiBody { Statement = "RETURN 1", Parameters = Parameters("rows", Enumerable.Range(0, 1_000).Select(_ => new object?[] { text })) };
        var sent = new LargestWrite();
        await body.CopyToAsync(sent);
        Assert.True(sent.Length > 1_000_000);
        Assert.InRange(sent.Largest, 1, 100_000);
    }

    private static Dictionary<string, object?> Parameters(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    private sealed class LargestWrite : MemoryStream
    {
        public int Largest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Largest = Math.Max(Largest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
