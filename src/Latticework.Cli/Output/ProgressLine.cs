using System.Globalization;

namespace Latticework.Cli;

/// <summary>A line on the terminal that says how far a long answer is, and is gone when the answer is there.</summary>
/// <param name="host">Where it is written.</param>
internal sealed class ProgressLine(CliHost host) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly long begun = host.Time.GetTimestamp();
    private TextWriter? terminal;
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

    public void Dispose()
    {
        if (terminal is null) return;
        terminal.Write("\r\e[K");
        terminal.Dispose();
        terminal = null;
    }
}
