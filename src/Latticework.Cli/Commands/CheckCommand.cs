using System.Text;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary><c>check [PATH …]</c>.</summary>
internal static class CheckCommand
{
    public static CliCommand Create() => new("check")
    {
        Usage = "[PATH …]",
        Remark = "Every rule over every fact, of files and folders or, without a path, of the shipped dataset. Exit code 3 if there is a fault. JSON Lines of any size are read in little memory.",
        Examples = ["check", "check --format json"],
        Output = OutputOptions.OfFaults(),
        Run = Run,
    };

    private static int Run(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var (facts, faults) = invocation.Operands is [] ? Shipped() : OfFiles(invocation);
        var bytes = format == "json" ? FaultJson.Write(facts, faults) : Encoding.UTF8.GetBytes(string.Concat(faults.Select(f => f + "\n")));
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), bytes);
        if (!invocation.Quiet) ErrorText.Write(invocation.Host, $"{Counted.Of(facts, "fact")}, {(faults is [] ? "no fault" : Counted.Of(faults.Length, "fault"))}");
        return faults is [] ? ExitCode.Done : ExitCode.FaultyFacts;
    }

    private static CheckedFiles OfFiles(Invocation invocation)
    {
        var paths = invocation.Operands;
        using var progress = new ProgressLine(invocation.Host);
        if (!invocation.Host.ErrorIsTerminal || invocation.Quiet) return FactCheck.Run(paths, null, invocation.CancellationToken);
        if (!FactCheck.IsLarge(paths)) progress.TellSeconds("reading and judging the facts");
        return FactCheck.Run(paths, progress.TellBytes, invocation.CancellationToken);
    }

    private static CheckedFiles Shipped()
    {
        var set = EmbeddedFactStore.Shipped();
        var files = new FactFiles
        {
            Card = set.Card,
            Actors = set.Actors.All,
            Persons = set.Persons,
            Series = set.Series,
            Facts = set.Facts,
            Origins = [.. set.Facts.Select(_ => new FactOrigin("shipped dataset", 0, 0))],
        };
        return new(set.Facts.Length, FactValidator.Validate(files));
    }
}
