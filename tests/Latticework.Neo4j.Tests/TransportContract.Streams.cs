using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class TransportContract
{
    [Fact]
    public async Task Stream_ManyRows_GivesAllInOrder()
    {
        long expected = 0;
        await foreach (var row in Connection.StreamAsync("UNWIND range(1, 100000) AS x RETURN x, toString(x)", null, CypherAccess.Read))
        {
            Assert.Equal(++expected, row[0]);
            if (expected % 1_000 == 0) Assert.Equal(expected.ToString(System.Globalization.CultureInfo.InvariantCulture), row[1]);
        }

        Assert.Equal(100_000, expected);
    }

    [Fact]
    public async Task Stream_ManyRowsAsParameter_ArriveWhole()
    {
        var rows = Enumerable.Range(1, 100_000).Select(x => new object?[] { x, "row " + x, null });
        Assert.Equal(5_000_050_000L, await ReadAsync("UNWIND $rows AS w RETURN sum(w[0])", With("rows", rows)));
    }

    [Fact]
    public async Task Stream_LeftEarly_LetsTheTransactionGoOn()
    {
        await using var transaction = await Connection.BeginAsync(CypherAccess.Write);
        await transaction.RunAsync("CREATE (:Trial)", null);
        await foreach (var row in transaction.StreamAsync("UNWIND range(1, 50000) AS x RETURN x", null))
        {
            if ((long)row[0]! == 3) break;
            await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync("RETURN 1", null));
            await transaction.KeepAliveAsync();
        }

        Assert.Equal(1L, (await transaction.RunAsync("MATCH (n:Trial) RETURN count(n)", null)).Rows[0][0]);
        await transaction.CommitAsync();
        Assert.Equal(1L, await CountAsync());
    }

    [Fact]
    public async Task Stream_FailingAfterRows_GivesTheRowsAndThenTheError()
    {
        List<object?> seen = [];
        var error = await Assert.ThrowsAsync<CypherException>(async () =>
        {
            await foreach (var row in Connection.StreamAsync("UNWIND [1, 2, 0] AS x RETURN 10 / x", null, CypherAccess.Read)) seen.Add(row[0]);
        });
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.Equal([10L, 5L], seen);
        await Assert.ThrowsAsync<CypherException>(() => Connection.RunAsync("UNWIND [1, 2, 0] AS x RETURN 10 / x", null, CypherAccess.Read));
    }

    [Fact]
    public async Task Streams_AtOnce_DoNotMix()
    {
        await Task.WhenAll(Enumerable.Range(1, 6).Select(async k =>
        {
            long sum = 0;
            await foreach (var row in Connection.StreamAsync("UNWIND range(1, 5000) AS x RETURN x * $k", With("k", k), CypherAccess.Read)) sum += (long)row[0]!;
            Assert.Equal(12_502_500L * k, sum);
        }));
    }

    [Fact]
    public async Task Cancel_AWriteInATransaction_FreesItsLocks()
    {
        await WriteAsync("CREATE (:Trial {id: 1})");
        await using (var transaction = await Connection.BeginAsync(CypherAccess.Write))
        {
            await transaction.RunAsync("MATCH (n:Trial {id: 1}) SET n.x = 1", null);
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => transaction.RunAsync("UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN count(a * b)", null, source.Token));
        }

        await using var next = await Connection.BeginAsync(CypherAccess.Write, TimeSpan.FromSeconds(20));
        await next.RunAsync("MATCH (n:Trial {id: 1}) SET n.y = 2", null);
        await next.CommitAsync();
        Assert.Equal(true, await ReadAsync("MATCH (n:Trial) RETURN n.x IS NULL AND n.y = 2"));
    }

    [Fact]
    public async Task Cancel_AlreadyAsked_SendsNothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Connection.RunAsync("CREATE (:Trial)", null, CypherAccess.Write, source.Token));
        Assert.Equal(0L, await CountAsync());
    }
}
