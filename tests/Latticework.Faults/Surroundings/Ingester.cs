using System.Diagnostics;
using System.Text;

namespace Latticework.Faults;

/// <summary>A process that ingests.</summary>
internal sealed class Ingester : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly StringBuilder error = new();

    private Ingester(FaultServer server, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        server.LogIn(start);
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (error) error.Append(line.Data is null ? "" : line.Data + ' ');
        };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    /// <summary>The command as users give it.</summary>
    public static Ingester Lattice(FaultServer server, string address, string folder, params string[] more) =>
        new(server, [Path.Combine(AppContext.BaseDirectory, "lattice.dll"), "ingest", "--facts", folder, "--uri", address, .. more]);

    /// <summary>A large load: <see cref="StagedIngester"/>.</summary>
    public static Ingester Staged(FaultServer server, string address, string folder) =>
        new(server, Path.Combine(AppContext.BaseDirectory, "Latticework.Faults.dll"), "staged", address, folder);

    /// <summary>Ends it by SIGKILL.</summary>
    public void Kill() => process.Kill();

    /// <summary>Asks it to end, as a service manager does.</summary>
    public void AskToEnd()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end. One that does not end in minutes is killed, and has the exit code −1.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            return (-1, "it did not end");
        }

        lock (error) return (process.ExitCode, error.ToString().Trim());
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
