namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Takes the lock that lets one ingestion in at a time. Where another holds it, that is told once.</summary>
    private async Task<object?[]> LockAsync(GraphWriter writer, string name, CancellationToken cancellationToken)
    {
        using var had = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var telling = TellAsync(had.Token);
        try
        {
            return (await writer.RunAsync("lock-dataset", cancellationToken, ("name", name)).ConfigureAwait(false)).Rows[0];
        }
        finally
        {
            await had.CancelAsync().ConfigureAwait(false);
            await telling.ConfigureAwait(false);
        }
    }

    /// <summary>Asks the server whether the lock is waited for: a server that is merely slow is no reason to speak.</summary>
    private async Task TellAsync(CancellationToken cancellationToken)
    {
        if (options.Waiting is not { } waiting) return;
        var blocked = CypherFile.Of("store/count-blocked").Text;
        try
        {
            while (true)
            {
                await Task.Delay(Patience, time, cancellationToken).ConfigureAwait(false);
                var count = await connection.RunAsync(blocked, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
                if (count.Rows[0][0] is 0L) continue;
                waiting();
                return;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or CypherException)
        {
            // The lock is had, or the load itself tells what failed.
        }
    }
}
