using System.Globalization;
using Latticework.Exchange;
using Latticework.Facts;

namespace Latticework.Cli;

/// <summary><c>compare OURS THEIRS</c>.</summary>
internal static class CompareCommand
{
    private const string Shipped = "shipped";

    public static CliCommand Create() => new("compare")
    {
        Usage = "OURS THEIRS",
        Least = 2,
        Most = 2,
        Remark = $"Each is a file or folder of facts, or the word {Shipped} for the dataset inside lattice. One row a pair, year and kind of fact that both sets hold some of: agree (days that can be the same), "
            + "contradict (days or years that cannot), only-ours and only-theirs, or not-covered where the other set has nothing of the kind in those years.",
        Candidates = _ => Candidate.Of(Shipped),
        Examples = [$"compare {Shipped} src/facts"],
        Output = OutputOptions.OfTables(),
        Run = Run,
    };

    private static int Run(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var comparison = SetComparison.Of(Load(invocation.Operands[0]), Load(invocation.Operands[1]));
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var table = comparison.Table;
        void Write(Stream stream)
        {
            if (format == "arrow") ArrowTable.WriteStream(stream, table, [new("schema", "1")]);
            else CsvTable.Write(stream, table);
        }

        if (invocation.Text(output.Target) is { } file) OutputTarget.ToFile(file, Write);
        else OutputTarget.ToStandardOutput(invocation.Host, Write);
        if (!invocation.Quiet) ErrorText.Write(invocation.Host, $"{Counted.Of(comparison.Rows.Length, "row")}: {string.Join(", ", Counts(comparison))}");
        return ExitCode.Done;
    }

    private static IEnumerable<string> Counts(SetComparison comparison) => Enum.GetValues<ComparedAs>()
        .Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{comparison.Rows.Count(r => r.Verdict == verdict)} {Word.Of(verdict)}"));

    private static FactSet Load(string path) => path == Shipped && !Path.Exists(path) ? EmbeddedFactStore.Shipped() : FactLoader.Load([path]);
}
