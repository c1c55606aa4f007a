using System.Runtime.CompilerServices;

namespace Latticework.Neo4j;

/// <summary>A transaction over the Query API, which takes one request at a time.</summary>
internal sealed class QueryApiTransaction(QueryApiClient client, string path, string? affinity) : ICypherTransaction
{
    private readonly TransactionTurn turn = new();

    public async Task<CypherResult> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        using var answer = await PostAsync(path, Body(statement, parameters), QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
        var result = await answer.ReadAsync(cancellationToken).ConfigureAwait(false);
        step.Succeed();
        return result;
    }

    public async IAsyncEnumerable<object?[]> StreamAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken, isStream: true).ConfigureAwait(false);
        using var answer = await PostAsync(path, Body(statement, parameters), QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
        var failed = false;
        try
        {
            failed = true;
            await foreach (var row in answer.RowsAsync(cancellationToken).ConfigureAwait(false))
            {
                failed = false;
                yield return row;
                failed = true;
            }

            failed = false;
        }
        finally
        {
            // a reader that leaves early has not failed: the rest is let go, and the transaction takes its next request
            if (!failed && await answer.DrainAsync(cancellationToken).ConfigureAwait(false)) step.Succeed();
        }
    }

    public async Task KeepAliveAsync(CancellationToken cancellationToken = default)
    {
        using var step = turn.TryTake();
        if (step is null) return;
        using var answer = await PostAsync(path, new QueryApiBody(), QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
        await answer.EndAsync(cancellationToken).ConfigureAwait(false);
        step.Succeed();
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        using var step = await turn.TakeAsync(cancellationToken).ConfigureAwait(false);
        // a body keeps the pool of connections from sending the request again by itself
        using var answer = await PostAsync(path + "/commit", new QueryApiBody(), QueryApiStep.Commit, cancellationToken).ConfigureAwait(false);
        await answer.EndAsync(cancellationToken).ConfigureAwait(false);
        turn.IsCommitted = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (turn.IsCommitted || turn.IsDisposed) return;
        turn.Dispose();
        await client.RollBackAsync(path, affinity).ConfigureAwait(false);
    }

    private static QueryApiBody Body(string statement, IReadOnlyDictionary<string, object?>? parameters) => new() { Statement = statement, Parameters = parameters };

    private Task<QueryApiAnswer> PostAsync(string to, HttpContent? body, QueryApiStep step, CancellationToken cancellationToken) =>
        client.SendAsync(HttpMethod.Post, to, body, step, affinity, cancellationToken);
}
