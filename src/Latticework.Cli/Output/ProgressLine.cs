using System.Globalization;

namespace Latticework.Cli;

/// <summary>A line on the terminal that says how far long work is, and is gone when the work is done.</summary>
/// <param name="host">Where it is written.</param>
internal sealed class ProgressLine(CliHost host) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly long begun = host.Time.GetTimestamp();
    private ITimer? seconds;
    private TextWriter? terminal;
    private bool over;
    private long told;
    private int most;

    /// <summary>Says how many of how many days are answered, once the answer has taken half a second.</summary>
    public void Tell(int done, int of)
    {
        lock (gate)
        {
            if (done <= most || host.Time.GetElapsedTime(begun) < Patience) return;
            most = done;
            terminal ??= host.Error();
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {of} days"));
        }
    }

    /// <summary>Says how many bytes of how many are read.</summary>
    public void TellBytes(long done, long of) => Tell(string.Create(CultureInfo.InvariantCulture, $"{done * 100 / Math.Max(1, of)} % of {of / 1e6:0} MB read"));

    /// <summary>Says once a second what is done, and for how long: for work of which nobody tells how far it is.</summary>
    public void TellSeconds(string work) =>
        seconds = host.Time.CreateTimer(_ => Tell(string.Create(CultureInfo.InvariantCulture, $"{work}, {(long)host.Time.GetElapsedTime(begun).TotalSeconds} s")), null, Second, Second);

    /// <summary>Says how far the work is, once it has taken half a second and at most ten times a second.</summary>
    public void Tell(string text)
    {
        lock (gate)
        {
            var now = host.Time.GetTimestamp();
            if (over || host.Time.GetElapsedTime(begun, now) < Patience || (terminal is not null && host.Time.GetElapsedTime(told, now) < Pause)) return;
            told = now;
            terminal ??= host.Error();
            terminal.Write($"\r{text}\e[K");
            terminal.Flush();
        }
    }

    public void Dispose()
    {
        seconds?.Dispose();
        lock (gate)
        {
            over = true;
            if (terminal is null) return;
            terminal.Write("\r\e[K");
            terminal.Dispose();
            terminal = null;
        }
    }
}
