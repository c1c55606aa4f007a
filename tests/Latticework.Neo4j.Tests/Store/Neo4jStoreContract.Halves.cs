using Latticework.Facts;
using Latticework.Ingestion.Tests;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <remarks>The server makes a commit seen piece by piece. What a reader may meet in the middle is set up here by hand: a fact that is not yet seen, or no longer.</remarks>
public abstract partial class Neo4jStoreContract
{
    private const string Hide = "MATCH (f:Fact) WITH f ORDER BY f.id LIMIT 1 SET f:Unseen REMOVE f:Fact";
    private const string Show = "MATCH (f:Unseen) SET f:Fact REMOVE f:Unseen";
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    private static readonly FactSet Some = Set([.. Shipped.Facts.OfType<Patrol>().Take(3).Select(p => p with { Related = [] })]);

    [Fact]
    public async Task Read_InTheMiddleOfACommit_WaitsUntilAllOfItIsSeen()
    {
        await ApplyAsync(Store(), Some);
        await WriteAsync(Hide);
        var time = new WatchedTime();
        var reading = Task.Run(() => StoreBy(time).ReadAsync(TestContext.Current.CancellationToken));
        await time.BegunAsync(Settling);
        Assert.False(reading.IsCompleted);
        await WriteAsync(Show);
        time.Advance(Settling);
        Assert.Equal(Some.Hash, (await reading).Hash);
    }

    [Fact]
    public async Task Read_FactsThatAreOthersEachTime_AreRefused()
    {
        await ApplyAsync(Store(), Some);
        await WriteAsync("MATCH (f:Fact) SET f.note = 'other'");
        var time = new WatchedTime();
        var reading = Task.Run(() => StoreBy(time).ReadAsync(TestContext.Current.CancellationToken));
        for (var times = 1; times < 5; times++)
        {
            await time.BegunAsync(Settling);
            await WriteAsync("MATCH (f:Fact) SET f.note = f.note + ' still'");
            time.Advance(Settling);
        }

        var refused = await Assert.ThrowsAsync<FactStoreException>(() => reading);
        Assert.Contains("were others each of the 5 times that they were read", refused.Message, StringComparison.Ordinal);
    }

    private Neo4jFactStore StoreBy(TimeProvider time) => new(CypherConnection.Open(Server.Running.Options(Address)), null, time);
}
