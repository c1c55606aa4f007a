using System.Runtime.CompilerServices;

namespace Latticework.Neo4j;

/// <summary>A transaction over the Query API, which takes one request at a time.</summary>
internal sealed class QueryApiTransaction(QueryApiClient client, string path, string? affinity) : ICypherTransaction
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private bool isStreaming;
    private bool isOver;

    public async Task<CypherResult> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken = default)
    {
        await EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var answer = await PostAsync(path, Body(statement, parameters), QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
            return await answer.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async IAsyncEnumerable<object?[]> StreamAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await EnterAsync(cancellationToken).ConfigureAwait(false);
        isStreaming = true;
        QueryApiAnswer? answer = null;
        try
        {
            answer = await PostAsync(path, Body(statement, parameters), QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
            await foreach (var row in answer.RowsAsync(cancellationToken).ConfigureAwait(false)) yield return row;
        }
        finally
        {
            if (answer is not null)
            {
                await answer.DrainAsync(cancellationToken).ConfigureAwait(false);
                answer.Dispose();
            }

            isStreaming = false;
            turn.Release();
        }
    }

    public async Task KeepAliveAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        if (!await turn.WaitAsync(0, cancellationToken).ConfigureAwait(false)) return;
        try
        {
            using var answer = await PostAsync(path, null, QueryApiStep.Within, cancellationToken).ConfigureAwait(false);
            await answer.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            isOver = true;
            // a body keeps the connection's own handler from sending the request again
            using var answer = await PostAsync(path + "/commit", new QueryApiBody(), QueryApiStep.Commit, cancellationToken).ConfigureAwait(false);
            await answer.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isOver) return;
        isOver = true;
        try
        {
            using var answer = await client.SendAsync(HttpMethod.Delete, path, null, QueryApiStep.Within, affinity, CancellationToken.None).ConfigureAwait(false);
        }
        catch (CypherException)
        {
            // it is gone already, or the server drops it by itself
        }
    }

    private static QueryApiBody Body(string statement, IReadOnlyDictionary<string, object?>? parameters) => new() { Statement = statement, Parameters = parameters };

    private Task<QueryApiAnswer> PostAsync(string to, HttpContent? body, QueryApiStep step, CancellationToken cancellationToken) =>
        client.SendAsync(HttpMethod.Post, to, body, step, affinity, cancellationToken);

    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (isOver) throw new InvalidOperationException("the transaction is over; begin another");
        if (isStreaming) throw new InvalidOperationException("the rows of the statement before are still being read; read them to the end, or leave the loop");
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
