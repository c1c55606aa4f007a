using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    private const string MakesActorCode = "CREATE CONSTRAINT actor_code IF NOT EXISTS FOR (n:Actor) REQUIRE n.code IS UNIQUE";

    /// <summary>A server that is killed as it makes a constraint keeps an index that no constraint owns.</summary>
    [Fact]
    public async Task Apply_IndexLeftWithoutItsConstraint_MakesBoth()
    {
        await ForgetSchemaAsync();
        await WriteAsync("CREATE INDEX actor_code FOR (n:Actor) ON (n.code)");
        await WriteAsync("CREATE INDEX person_name FOR (n:Person) ON (n.name)");
        await ApplyAsync(Store(), Shipped);
        Assert.Equal(Shipped.Hash, await Store().ReadHashAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0L, await OneAsync("SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name IN ['actor_code', 'person_name'] RETURN count(*)"));
        Assert.Equal(8L, await OneAsync("SHOW CONSTRAINTS YIELD name RETURN count(*)"));
    }

    /// <summary>What a transaction made that the server has ended is there until its client hears of it.</summary>
    [Fact]
    public async Task Apply_WhileAnotherThatMadeTheSchemaIsEnded_WaitsUntilItIsTakenBack()
    {
        await ForgetSchemaAsync();
        var told = new TaskCompletionSource();
        Task<StoreReport> loading;
        await using (var ended = await Connection.BeginAsync(CypherAccess.Write, null, TestContext.Current.CancellationToken))
        {
            await ended.RunAsync(MakesActorCode, null, TestContext.Current.CancellationToken);
            var id = (string)(await OneAsync("SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN id"))!;
            loading = Task.Run(() => ApplyAsync(Store(new() { Waiting = () => told.TrySetResult() }), Shipped));
            await WriteAsync($"TERMINATE TRANSACTIONS '{id}'");
            await Task.WhenAny(told.Task, loading);
            Assert.False(loading.IsCompleted);
        }

        await loading;
        Assert.Equal(Shipped.Hash, await Store().ReadHashAsync(TestContext.Current.CancellationToken));
        Assert.Equal(8L, await OneAsync("SHOW CONSTRAINTS YIELD name RETURN count(*)"));
    }

    [Fact]
    public async Task Apply_IndexOfAnothersUnderANameOfOurs_SaysWhichAndLeavesIt()
    {
        await ForgetSchemaAsync();
        await WriteAsync("CREATE INDEX actor_code FOR (n:Stage) ON (n.role, n.act)");
        var error = await Assert.ThrowsAsync<FactStoreException>(() => ApplyAsync(Store(), Shipped));
        Assert.EndsWith(": its index 'actor_code' is on Stage (role, act), and the facts need that name for Actor (code); drop it, or make it anew under another name", error.Message, StringComparison.Ordinal);
        Assert.Equal(1L, await OneAsync("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'actor_code' AND labelsOrTypes = ['Stage'] RETURN count(*)"));
        await WriteAsync("DROP INDEX actor_code");
        await ApplyAsync(Store(), Shipped);
    }

    /// <summary>An empty database, as no run has seen it.</summary>
    private async Task ForgetSchemaAsync()
    {
        await EmptyAsync();
        await WriteAsync("MATCH (m:Migration) DELETE m");
        foreach (var (show, drop) in new[] { ("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX") })
            foreach (var row in (await Connection.RunAsync(show, null, CypherAccess.Read, TestContext.Current.CancellationToken)).Rows)
                await WriteAsync($"{drop} `{row[0]}`");
    }
}
