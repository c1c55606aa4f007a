using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>A transaction over Bolt.</summary>
internal sealed class BoltTransaction(BoltCalls calls, IAsyncTransaction transaction) : ICypherTransaction
{
    private readonly TransactionTurn turn = new();

    public async Task<CypherResult> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        calls.Step = BoltStep.Within;
        var cursor = await calls.DoAsync(() => transaction.RunAsync(statement, BoltParameters.Of(parameters)), cancellationToken).ConfigureAwait(false);
        var result = await BoltAnswer.ReadAsync(calls, cursor, cancellationToken).ConfigureAwait(false);
        step.Succeed();
        return result;
    }

    public async IAsyncEnumerable<object?[]> StreamAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken, isStream: true).ConfigureAwait(false);
        calls.Step = BoltStep.Within;
        var cursor = await calls.DoAsync(() => transaction.RunAsync(statement, BoltParameters.Of(parameters)), cancellationToken).ConfigureAwait(false);
        var reading = false;
        try
        {
            while (true)
            {
                reading = true;
                if (!await calls.DoAsync(cursor.FetchAsync, cancellationToken).ConfigureAwait(false)) break;
                reading = false;
                yield return BoltAnswer.Row(cursor.Current);
            }

            reading = false;
        }
        finally
        {
            // a reader that leaves early has not failed: the rest is let go, and the transaction takes its next statement
            if (!reading && await DrainAsync(cursor, cancellationToken).ConfigureAwait(false)) step.Succeed();
        }
    }

    public Task KeepAliveAsync(CancellationToken cancellationToken = default)
    {
        // over Bolt a transaction lasts as long as its connection
        using var step = turn.TryTake();
        step?.Succeed();
        return Task.CompletedTask;
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        calls.Step = BoltStep.Commit;
        await calls.DoAsync(EndAsync, cancellationToken).ConfigureAwait(false);
        turn.IsCommitted = true;

        async Task<bool> EndAsync()
        {
            await transaction.CommitAsync().ConfigureAwait(false);
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (turn.IsDisposed) return;
        turn.Dispose();
        await calls.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<bool> DrainAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        try
        {
            await calls.DoAsync(cursor.ConsumeAsync, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is CypherException or OperationCanceledException)
        {
            return false;
        }
    }
}
