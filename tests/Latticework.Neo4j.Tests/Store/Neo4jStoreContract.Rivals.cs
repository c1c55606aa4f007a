using Latticework.Facts;
using Latticework.Ingestion.Tests;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class Neo4jStoreContract
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Apply_StagedLoadThatAnotherTookOver_SaysSoAndIsNotSeen()
    {
        var time = new WatchedTime();
        using var over = new SemaphoreSlim(0);
        var first = new TaskCompletionSource();
        var halfway = new Callback(_ =>
        {
            if (first.TrySetResult()) over.Wait();
        });
        var slow = new Neo4jFactStore(CypherConnection.Open(Server.Running.Options(Address)), new() { LargeFirstFrom = 1, RowsInABatch = 20, AtOnce = 1, Progress = halfway }, time);
        var loading = Task.Run(() => ApplyAsync(slow, Shipped));
        await first.Task;
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        var other = Set([.. Shipped.Facts.OfType<Office>()]);
        await ApplyAsync(Store(), other);
        await time.BegunAsync(Beat);
        time.Advance(Beat);
        over.Release();
        var error = await Assert.ThrowsAsync<LoadTakenOverException>(() => loading);
        Assert.Contains("another run has taken over", error.Message, StringComparison.Ordinal);
        Assert.Equal(other.Hash, (await Store().ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

    [Fact]
    public async Task Apply_WhatABrokenLoadStaged_IsNotPublishedByAnother()
    {
        var few = Set([.. Shipped.Facts.OfType<Office>()]);
        await ApplyAsync(Store(), few);
        await WriteAsync("CREATE (:Staged {id: 'acsa-jpn-nzl-2025', hash: 'x', staged: 'Agreement', stagedBy: 'another'})");
        await ApplyAsync(Store(), Shipped);
        Assert.Equal(Shipped.Hash, (await Store().ReadAsync(TestContext.Current.CancellationToken)).Hash);
    }

    [Fact]
    public async Task Apply_WhileAnotherHoldsTheLock_TellsThatItWaits()
    {
        await ApplyAsync(Store(), Set([.. Shipped.Facts.OfType<Office>()]));
        var time = new WatchedTime();
        var told = new TaskCompletionSource();
        var waiting = new Neo4jFactStore(CypherConnection.Open(Server.Running.Options(Address)), new() { Waiting = () => told.TrySetResult() }, time);
        Task<StoreReport> loading;
        await using (var holder = await Connection.BeginAsync(CypherAccess.Write, null, TestContext.Current.CancellationToken))
        {
            await holder.RunAsync(CypherFile.Of("store/lock-dataset").Text, new Dictionary<string, object?> { ["name"] = Shipped.Card.Name }, TestContext.Current.CancellationToken);
            loading = Task.Run(() => ApplyAsync(waiting, Shipped));
            while (!told.Task.IsCompleted)
            {
                await Task.WhenAny(told.Task, time.BegunAsync(Patience));
                time.Advance(Patience);
            }
        }

        Assert.Equal(Shipped.Facts.Length, (await loading).Unchanged + (await loading).Added);
    }

    [Fact]
    public async Task Apply_WhileALargeLoadIsUnderWay_WaitsUntilItIsSilentForAMinute()
    {
        var few = Set([.. Shipped.Facts.OfType<Office>()]);
        await ApplyAsync(Store(), few);
        await WriteAsync("MATCH (d:Dataset) SET d.state = 'loading', d.run = 'another', d.heartbeat = datetime()");
        var time = new WatchedTime();
        var loading = Task.Run(() => ApplyAsync(new Neo4jFactStore(CypherConnection.Open(Server.Running.Options(Address)), null, time), few));
        await time.BegunAsync(Patience);
        Assert.False(loading.IsCompleted);
        await WriteAsync("MATCH (d:Dataset) SET d.heartbeat = d.heartbeat - duration('PT5M')");
        time.Advance(Patience);
        await loading;
        Assert.Equal(few.Hash, await Store().ReadHashAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("PT0S", -50, true)]
    [InlineData("PT0S", 200, true)]
    [InlineData("-PT5M", -50, false)]
    [InlineData("P1Y", 0, false)] // the server's clock was set back, and no load goes on that long
    public async Task Apply_LargeLoadOfAnother_IsAliveByTheClockOfTheServerAlone(string heartbeat, int years, bool alive)
    {
        var few = Set([.. Shipped.Facts.OfType<Office>()]);
        await ApplyAsync(Store(), few);
        await WriteAsync($"MATCH (d:Dataset) SET d.state = 'loading', d.run = 'another', d.heartbeat = datetime() + duration('{heartbeat}')");
        using var waits = new CancellationTokenSource();
        var store = new Neo4jFactStore(CypherConnection.Open(Server.Running.Options(Address)), new() { Waiting = waits.Cancel }, new ShiftedTime(years));
        var loading = store.ApplyAsync(few, cancellationToken: waits.Token);
        if (alive) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loading);
        else await loading;
        Assert.Equal(alive ? null : few.Hash, await Store().ReadHashAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_WhileLoadsArePublished_GivesOneOfThemWhole()
    {
        var (few, more) = (Set([.. Shipped.Facts.OfType<Statement>().Select(s => s with { Related = [] })]), Set([.. Shipped.Facts.OfType<Office>()]));
        await ApplyAsync(Store(), few);
        using var over = new CancellationTokenSource();
        var loading = Task.Run(async () =>
        {
            for (var round = 0; round < 6; round++) await ApplyAsync(Store(), round % 2 == 0 ? more : few);
            await over.CancelAsync();
        });
        var reader = Store();
        while (!over.IsCancellationRequested) Assert.Contains((await reader.ReadAsync(TestContext.Current.CancellationToken)).Hash, (string[])[few.Hash, more.Hash]);
        await loading;
    }

    [Fact]
    public async Task Apply_WhileNobodyHoldsTheLock_TellsOfNoWait()
    {
        var time = new WatchedTime();
        var told = false;
        var store = new Neo4jFactStore(CypherConnection.Open(Server.Running.Options(Address)), new() { Waiting = () => told = true, Progress = new Callback(_ => time.Advance(TimeSpan.FromMinutes(1))) }, time);
        await ApplyAsync(store, Shipped);
        Assert.False(told);
    }
}
