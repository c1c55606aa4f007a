using Xunit;

namespace Latticework.Cli.Tests;

public sealed class ProgressLineTests
{
    [Fact]
    public void Progress_OfALongAnswer_IsShownAndGoneAtItsEnd()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var line = new ProgressLine(Host(error, clock)))
        {
            line.Tell(1, 40);
            clock.Seconds = 1;
            line.Tell(3, 40);
            line.Tell(2, 40);
            line.Tell(12, 40);
            Assert.Equal("\r3 of 40 days\r12 of 40 days", error.ToString());
            line.Dispose();
        }

        Assert.EndsWith("\r\e[K", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_OfAQuickAnswer_IsNotShown()
    {
        using var error = new StringWriter();
        using (var line = new ProgressLine(Host(error, new()))) line.Tell(40, 40);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Progress_OfWorkThatTellsNothing_IsItsSeconds()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var line = new ProgressLine(Host(error, clock)))
        {
            line.TellSeconds("reading");
            Assert.Equal("", error.ToString());
            clock.Tick();
            clock.Tick();
            Assert.Equal("\rreading, 1 s\e[K\rreading, 2 s\e[K", error.ToString());
        }

        Assert.True(clock.IsStopped);
        clock.Tick();
        Assert.EndsWith("2 s\e[K\r\e[K", error.ToString(), StringComparison.Ordinal);
    }

    private static CliHost Host(StringWriter error, Clock clock) => new() { Out = Stream.Null, Error = () => error, Time = clock };

    private sealed class Clock : TimeProvider, ITimer
    {
        private Action seconds = () => { };

        public int Seconds { get; set; }

        public bool IsStopped { get; private set; }

        public void Tick()
        {
            Seconds++;
            seconds();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)), (dueTime, period));
            seconds = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => IsStopped = true;

        public ValueTask DisposeAsync() => default;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
