using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>What a run says when it cannot do what was asked: one line of where, what and what instead, and where to read on.</summary>
internal sealed class Failure(CliHost host, IReadOnlyList<string> args)
{
    private readonly bool verbose = args.Contains("--verbose");

    public int Of(int exitCode, Exception e)
    {
        var next = exitCode == ExitCode.WrongUse ? $"Try: lattice {HelpTarget}--help" : "Add --verbose to see where.";
        ErrorText.Write(host, [$"lattice: {OneLine(e.Message)}", .. verbose && exitCode != ExitCode.WrongUse ? [] : new[] { next }, .. Trace(e)]);
        return exitCode;
    }

    public int Faults(FaultyFactsException e)
    {
        ErrorText.Write(host, [.. e.Diagnostics.Select(fault => fault.ToString()), $"lattice: the facts have {Counted.Of(e.Diagnostics.Length, "fault")}; mend them, then ask again", .. Trace(e)]);
        return ExitCode.FaultyFacts;
    }

    private string HelpTarget => args.Count > 0 && CommandTable.Names.Contains(args[0]) ? args[0] + " " : "";

    private IEnumerable<string> Trace(Exception e) => verbose ? [e.ToString()] : [];

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
