namespace Latticework.Neo4j.Tests;

/// <summary>A clock by which the pauses before another try, which are of a few seconds, are over at once.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime < LongestPause && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
