using Latticework.Facts;

namespace Latticework.Cli;

/// <summary>What a run says when it cannot do what was asked: one line of where, what and what instead, and where to read on.</summary>
internal sealed class Failure(CliHost host, IReadOnlyList<string> args)
{
    private readonly bool verbose = args.Contains("--verbose");

    /// <summary>Whether the caller asked for something that does not exist. Other argument exceptions are faults of the program.</summary>
    public static bool IsWrongUse(Exception e) => e.GetType() == typeof(ArgumentException) || e is UnknownNameException or FormatException;

    public int Of(int exitCode, Exception e)
    {
        using var error = host.Error();
        error.WriteLine($"lattice: {OneLine(e.Message)}");
        if (exitCode == ExitCode.WrongUse) error.WriteLine($"Try: lattice {HelpTarget}--help");
        else if (!verbose) error.WriteLine("Add --verbose to see where.");
        Trace(error, e);
        return exitCode;
    }

    public int Faults(FaultyFactsException e)
    {
        using var error = host.Error();
        foreach (var fault in e.Diagnostics) error.WriteLine(fault.ToString());
        error.WriteLine($"lattice: the facts have {Counted.Of(e.Diagnostics.Length, "fault")}; mend them, then ask again");
        Trace(error, e);
        return ExitCode.FaultyFacts;
    }

    private string HelpTarget => args.Count > 0 && CommandTable.Names.Contains(args[0]) ? args[0] + " " : "";

    private void Trace(TextWriter error, Exception e)
    {
        if (verbose) error.WriteLine(e.ToString());
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
