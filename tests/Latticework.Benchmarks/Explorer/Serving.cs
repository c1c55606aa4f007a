using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Latticework.Benchmarks;

/// <summary>A running <c>lattice serve</c>.</summary>
internal sealed partial class Serving : IDisposable
{
    private readonly Process process;

    private Serving(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="lattice">The program.</param>
    /// <param name="facts">A folder of facts; null: those that ship.</param>
    public static async Task<Serving> StartAsync(string lattice, string? facts = null)
    {
        var process = Process.Start(new ProcessStartInfo(lattice, ["serve", "--port", "0", .. facts is null ? Array.Empty<string>() : ["--facts", facts]]) { RedirectStandardError = true })!;
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (Named().Match(line) is { Success: true } match) return new(process, match.Groups[1].Value);
        throw new InvalidOperationException($"'{lattice} serve' ended before it answered");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"answering at (http[^;\s]*)")]
    private static partial Regex Named();
}
