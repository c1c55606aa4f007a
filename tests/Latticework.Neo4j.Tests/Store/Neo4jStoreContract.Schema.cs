using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    private const string MakesActorCode = "CREATE CONSTRAINT actor_code IF NOT EXISTS FOR (n:Actor) REQUIRE n.code IS UNIQUE";

    private const string Indexes = "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN count(*)";
    private const string Constraints = "SHOW CONSTRAINTS YIELD name RETURN count(*)";

    /// <summary>An index grows slower row by row than it is made of all.</summary>
    [Fact]
    public async Task Apply_LargeFirstLoad_MakesKeysFirstAndIndexesLast()
    {
        await ForgetSchemaAsync();
        List<long> seen = [];
        var store = Store(new() { LargeFirstFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = new Callback(_ => Look()) });
        await ApplyAsync(store, Shipped);
        Assert.Equal([8L, 0L, 0L], seen);
        Assert.Equal(11L, await OneAsync(Indexes));
        Assert.Equal(1L, await OneAsync("MATCH (m:Migration) RETURN count(m)"));
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(TestContext.Current.CancellationToken)).Hash);
        Assert.Equal(Shipped.Facts.Length, (await ApplyAsync(Store(), Shipped)).Unchanged);

        void Look()
        {
            if (seen.Count == 0) seen.AddRange(Task.WhenAll(OneAsync(Constraints), OneAsync(Indexes), OneAsync("MATCH (m:Migration) RETURN count(m)")).GetAwaiter().GetResult().Cast<long>());
        }
    }

    /// <summary>What broke off before its indexes were made gets them from the next run, also where that has few facts to add.</summary>
    [Fact]
    public async Task Apply_AfterALargeFirstLoadBrokenOff_MakesItsIndexes()
    {
        await ForgetSchemaAsync();
        using var broken = new CancellationTokenSource();
        var halfway = Store(new() { LargeFirstFrom = 1, RowsInABatch = 100, AtOnce = 1, Progress = new Callback(_ => broken.Cancel()) });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => halfway.ApplyAsync(Shipped, cancellationToken: broken.Token));
        Assert.Equal(0L, await OneAsync(Indexes));
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        await ApplyAsync(Store(), Shipped);
        Assert.Equal(11L, await OneAsync(Indexes));
        Assert.Equal(1L, await OneAsync("MATCH (m:Migration) RETURN count(m)"));
        Assert.Equal(Shipped.Hash, (await Store().ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

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
        Assert.Equal(8L, await OneAsync(Constraints));
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
        Assert.Equal(8L, await OneAsync(Constraints));
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
