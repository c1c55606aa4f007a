using System.Diagnostics;

namespace Latticework.Benchmarks;

/// <summary>A run of a program: how long it took, from its start to its end, and the most memory that it had resident.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a program whose output nobody reads.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has its words.</exception>
    public static (double Seconds, double Megabytes) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, Peak(process));
        }
        while (!process.WaitForExit(Glance));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Task.WaitAll(output, error);
        return process.ExitCode == 0 ? (seconds, peak / 1e6) : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)}: {error.Result}");
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
            return 0;
        }
    }
}
