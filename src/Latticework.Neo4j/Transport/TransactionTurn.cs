namespace Latticework.Neo4j;

/// <summary>Lets one request of a transaction run at a time, and none after one that failed.</summary>
internal sealed class TransactionTurn : IDisposable
{
    private readonly SemaphoreSlim free = new(1, 1);
    private bool isStreaming;
    private bool hasFailed;

    public bool IsCommitted { get; set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Waits for the turn. Unless the turn is told that its request succeeded, it is the transaction's last.</summary>
    public async Task<Turn> TakeAsync(CancellationToken cancellationToken, bool isStream = false)
    {
        Check();
        if (isStreaming) throw new InvalidOperationException("the rows of the statement before are still being read; read them to the end, or leave the loop");
        await free.WaitAsync(cancellationToken).ConfigureAwait(false);
        isStreaming = isStream;
        return new Turn(this);
    }

    /// <summary>The turn, or null while a request runs.</summary>
    public Turn? TryTake()
    {
        Check();
        return free.Wait(0, CancellationToken.None) ? new Turn(this) : null;
    }

    public void Dispose()
    {
        IsDisposed = true;
        free.Dispose();
    }

    private void Check()
    {
        if (IsCommitted || IsDisposed) throw new InvalidOperationException("the transaction is over; begin another");
        if (hasFailed) throw new InvalidOperationException("a request of the transaction has failed, and it is gone; begin another");
    }

    /// <summary>The right to send one request.</summary>
    internal sealed class Turn(TransactionTurn owner) : IDisposable
    {
        private bool hasSucceeded;

        public void Succeed() => hasSucceeded = true;

        public void Dispose()
        {
            if (!hasSucceeded) owner.hasFailed = true;
            owner.isStreaming = false;
            if (!owner.IsDisposed) owner.free.Release();
        }
    }
}
