using System.Collections.Immutable;
using System.Text;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary><c>check [PATH …]</c>.</summary>
internal static class CheckCommand
{
    public static CliCommand Create() => new("check")
    {
        Usage = "[PATH …]",
        Remark = "Every rule over every fact, of files and folders or, without a path, of the shipped dataset. Exit code 3 if there is a fault.",
        Examples = ["check", "check --format json"],
        Output = OutputOptions.OfFaults(),
        Run = Run,
    };

    private static int Run(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var files = invocation.Operands is [] ? Shipped() : FactLoader.Complete(FactReader.Read(invocation.Operands));
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var faults = files.Diagnostics.AddRange(FactValidator.Validate(files));
        var bytes = format == "json" ? FaultJson.Write(files, faults) : Encoding.UTF8.GetBytes(string.Concat(faults.Select(f => f + "\n")));
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), bytes);
        if (!invocation.Quiet) Summarise(invocation.Host, files, faults);
        return faults is [] ? ExitCode.Done : ExitCode.FaultyFacts;
    }

    private static FactFiles Shipped()
    {
        var set = EmbeddedFactStore.Shipped();
        return new()
        {
            Card = set.Card,
            Actors = set.Actors.All,
            Persons = set.Persons,
            Series = set.Series,
            Facts = set.Facts,
            Origins = [.. set.Facts.Select(_ => new FactOrigin("shipped dataset", 0, 0))],
        };
    }

    private static void Summarise(CliHost host, FactFiles files, ImmutableArray<FactDiagnostic> faults) =>
        ErrorText.Write(host, $"{Counted.Of(files.Facts.Length + files.Refused, "fact")}, {(faults is [] ? "no fault" : Counted.Of(faults.Length, "fault"))}");
}
