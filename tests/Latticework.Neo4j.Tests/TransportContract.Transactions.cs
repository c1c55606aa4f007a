using System.Diagnostics;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class TransportContract
{
    [Fact]
    public async Task Describe_RealServer_SaysWhoItIs()
    {
        var server = await Connection.DescribeAsync();
        Assert.Contains("Neo4j", server.Name, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+", server.Version);
        Assert.Contains(server.Edition, (string[])["community", "enterprise"]);
    }

    [Fact]
    public async Task Counters_OfEachStatement_TellWhatChanged()
    {
        var made = (await WriteAsync("CREATE (:Trial:Nation {code: 'JPN'})-[:TIED {pos: 0}]->(:Trial)")).Counters;
        Assert.Equal(new CypherCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 2, LabelsAdded = 3 }, made);
        var gone = (await WriteAsync("MATCH (n:Nation:Trial)-[r]->() DELETE r REMOVE n:Nation")).Counters;
        Assert.Equal(new CypherCounters { RelationshipsDeleted = 1, LabelsRemoved = 1 }, gone);
        var schema = (await WriteAsync("CREATE CONSTRAINT trial_id IF NOT EXISTS FOR (n:Trial) REQUIRE n.id IS UNIQUE")).Counters;
        Assert.Equal((1, true), (schema.ConstraintsAdded, schema.ContainsUpdates));
        Assert.Equal(1, (await WriteAsync("DROP CONSTRAINT trial_id")).Counters.ConstraintsRemoved);
        var nothing = (await WriteAsync("MATCH (n:Trial {code: 'none'}) SET n.x = 1")).Counters;
        Assert.False(nothing.ContainsUpdates);
        Assert.Equal(4, made.Plus(gone).Plus(made).NodesCreated);
    }

    [Fact]
    public async Task Transaction_Committed_IsSeenOnlyThen()
    {
        await using var transaction = await Connection.BeginAsync(CypherAccess.Write);
        var result = await transaction.RunAsync("CREATE (n:Trial {x: $x}) RETURN n.x AS x", With("x", 1));
        Assert.Equal((1, 1L), (result.Counters.NodesCreated, result.Rows[0][0]));
        Assert.Equal(0L, await CountAsync());
        await transaction.CommitAsync();
        Assert.Equal(1L, await CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync("RETURN 1", null));
    }

    [Fact]
    public async Task Transaction_DisposedWithoutCommit_IsRolledBack()
    {
        await using (var transaction = await Connection.BeginAsync(CypherAccess.Write))
        {
            await transaction.RunAsync("CREATE (:Trial)", null);
            await transaction.KeepAliveAsync();
            Assert.Equal(1L, (await transaction.RunAsync("MATCH (n:Trial) RETURN count(n)", null)).Rows[0][0]);
        }

        Assert.Equal(0L, await CountAsync());
    }

    [Fact]
    public async Task Transaction_AfterAnError_IsGoneAndNothingIsWritten()
    {
        await using var transaction = await Connection.BeginAsync(CypherAccess.Write);
        await transaction.RunAsync("CREATE (:Trial)", null);
        var error = await Assert.ThrowsAsync<CypherException>(() => transaction.RunAsync("RETURN 1 / 0", null));
        Assert.Equal((CypherFailure.Statement, "Neo.ClientError.Statement.ArithmeticError"), (error.Failure, error.Code));
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync("RETURN 1", null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        Assert.Equal(0L, await CountAsync());
    }

    [Fact]
    public async Task Transaction_PastItsLimit_EndsThere()
    {
        var since = Stopwatch.StartNew();
        await using var transaction = await Connection.BeginAsync(CypherAccess.Read, TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<CypherException>(
            () => transaction.RunAsync("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b)", null));
        Assert.Equal(CypherFailure.TimeLimit, error.Failure);
        Assert.InRange(since.Elapsed.TotalSeconds, 0.9, 30);
    }

    [Fact]
    public async Task Transaction_WaitingForALockPastItsLimit_EndsThere()
    {
        await WriteAsync("CREATE (:Trial {id: 1})");
        await using var holder = await Connection.BeginAsync(CypherAccess.Write);
        await holder.RunAsync("MATCH (n:Trial {id: 1}) SET n.x = 1", null);
        await using var waiting = await Connection.BeginAsync(CypherAccess.Write, TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<CypherException>(() => waiting.RunAsync("MATCH (n:Trial {id: 1}) SET n.x = 2", null));
        Assert.Equal(CypherFailure.TimeLimit, error.Failure);
        await holder.CommitAsync();
        Assert.Equal(1L, await ReadAsync("MATCH (n:Trial) RETURN n.x"));
    }

    [Fact]
    public async Task Transactions_LockingCrosswise_OneIsToldToTryAgain()
    {
        await WriteAsync("CREATE (:Trial {id: 1}), (:Trial {id: 2})");
        await using var first = await Connection.BeginAsync(CypherAccess.Write);
        await using var second = await Connection.BeginAsync(CypherAccess.Write);
        const string Lock = "MATCH (n:Trial {id: $id}) SET n.x = 1";
        await first.RunAsync(Lock, With("id", 1));
        await second.RunAsync(Lock, With("id", 2));
        Task<CypherResult>[] crossed = [first.RunAsync(Lock, With("id", 2)), second.RunAsync(Lock, With("id", 1))];
        var error = await Assert.ThrowsAsync<CypherException>(() => Task.WhenAll(crossed));
        Assert.Equal((CypherFailure.Transient, "Neo.TransientError.Transaction.DeadlockDetected"), (error.Failure, error.Code));
    }

    [Fact]
    public async Task Read_ThatWrites_IsRefused()
    {
        foreach (var statement in (string[])["CREATE (:Trial)", "CREATE INDEX trial_x FOR (n:Trial) ON (n.x)", "MERGE (n:Trial {x: 1}) RETURN n"])
        {
            var error = await Assert.ThrowsAsync<CypherException>(() => Connection.RunAsync(statement, null, CypherAccess.Read));
            Assert.Equal((CypherFailure.AccessMode, "Neo.ClientError.Statement.AccessMode"), (error.Failure, error.Code));
            await using var transaction = await Connection.BeginAsync(CypherAccess.Read);
            error = await Assert.ThrowsAsync<CypherException>(() => transaction.RunAsync(statement, null));
            Assert.Equal(CypherFailure.AccessMode, error.Failure);
        }

        Assert.Equal(0L, await CountAsync());
    }

    private async Task<long> CountAsync() => (long)(await ReadAsync("MATCH (n:Trial) RETURN count(n)"))!;
}
