using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Latticework.Ingestion.Tests;

/// <summary>A clock that stands still until it is moved, and tells when somebody begins to wait.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly ConcurrentDictionary<TimeSpan, SemaphoreSlim> waits = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Begun(dueTime).Release();
        return timer;
    }

    /// <summary>Ends once somebody has begun to wait for so long, once more than was asked before.</summary>
    public async Task BegunAsync(TimeSpan wait)
    {
        if (!await Begun(wait).WaitAsync(TimeSpan.FromSeconds(30))) throw new TimeoutException($"nobody waits for {wait}; there were waits for {string.Join(", ", waits.Keys)}");
    }

    private SemaphoreSlim Begun(TimeSpan wait) => waits.GetOrAdd(wait, _ => new(0));
}
