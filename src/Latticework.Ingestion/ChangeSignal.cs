using System.Threading.Channels;

namespace Latticework.Ingestion;

/// <summary>Many changes become one: it is set by any thread and waited for by one.</summary>
internal sealed class ChangeSignal(TimeProvider time)
{
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => changes.Writer.TryWrite(true);

    /// <summary>Waits for a change, at most so long; whether there was one.</summary>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        using var due = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(due.Token, cancellationToken);
        try
        {
            return await changes.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (due.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Waits until nothing has changed for a while: a save by an editor or a checkout is many changes.</summary>
    public async Task SettleAsync(TimeSpan quiet, CancellationToken cancellationToken)
    {
        while (await WaitAsync(quiet, cancellationToken).ConfigureAwait(false))
        {
        }
    }
}
