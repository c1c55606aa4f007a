using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary><c>fmt [PATH …]</c>.</summary>
internal static class FmtCommand
{
    public static CliCommand Create()
    {
        var verify = CliCommand.Flag("--verify", "change nothing; name the files that are not in the canonical form, with exit code 10 if there are any");
        return new("fmt")
        {
            Usage = "[PATH …]",
            Remark = "Files and folders or, without a path, the folder you are in. The content of a file never changes; a file with a fault is left as it is, and the exit code is 3.",
            Examples = ["fmt --verify src/facts"],
            Own = [verify],
            Run = invocation => Run(invocation, invocation.Has(verify)),
        };
    }

    private static int Run(Invocation invocation, bool verify)
    {
        var found = FactFormatter.Find(invocation.Operands is [] ? ["."] : invocation.Operands);
        var faults = found.Faults.ToBuilder();
        List<string> other = [];
        foreach (var file in found.Files)
        {
            invocation.CancellationToken.ThrowIfCancellationRequested();
            var bytes = File.ReadAllBytes(file);
            var formatted = FactFormatter.Format(file, bytes);
            faults.AddRange(formatted.Diagnostics);
            if (!formatted.IsFormatted || formatted.Bytes.Span.SequenceEqual(bytes)) continue;
            other.Add(file);
            if (!verify) OutputTarget.ToFile(file, formatted.Bytes);
        }

        OutputTarget.ToStandardOutput(invocation.Host, string.Concat(other.Select(f => f + "\n")));
        Summarise(invocation, found.Files.Length, other.Count, faults.ToImmutable(), verify);
        return faults.Count > 0 ? ExitCode.FaultyFacts : verify && other.Count > 0 ? ExitCode.Difference : ExitCode.Done;
    }

    private static void Summarise(Invocation invocation, int files, int other, ImmutableArray<FactDiagnostic> faults, bool verify)
    {
        var what = verify ? $"{other} not in the canonical form" : $"{other} rewritten";
        var summary = $"{Counted.Of(files, "file")}, {what}{(faults is [] ? "" : $", {Counted.Of(faults.Length, "fault")}")}";
        ErrorText.Write(invocation.Host, [.. faults.Select(fault => fault.ToString()), .. invocation.Quiet ? [] : new[] { summary }]);
    }
}
