using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>
/// The calls to a session, one after the other. The driver's calls cannot be stopped: one that is no longer waited for goes on, and the session is closed when it
/// has ended.
/// </summary>
internal sealed class BoltCalls(IAsyncSession session, BoltFaults faults, BoltStep step) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private Task pending = Task.CompletedTask;

    /// <summary>What the next calls are for.</summary>
    public BoltStep Step { get; set; } = step;

    public async Task<T> DoAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var running = call();
            pending = running;
            return await running.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (faults.Of(e, Step) is { } fault)
        {
            throw fault;
        }
    }

    public async ValueTask DisposeAsync()
    {
        var closing = CloseAsync();
        await Task.WhenAny(closing, Task.Delay(_patience)).ConfigureAwait(false);
    }

    /// <summary>Closes the session, which rolls back what was not committed.</summary>
    private async Task CloseAsync()
    {
        await pending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await session.CloseAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
