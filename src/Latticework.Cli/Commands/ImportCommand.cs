using Latticework.Exchange;

namespace Latticework.Cli;

/// <summary><c>import FORMAT FILE</c>.</summary>
internal static class ImportCommand
{
    public static CliCommand Create()
    {
        var refused = new ValueOption("--refused", "FILE", "list the rows that could not be taken, and what was left out of others, as CSV in the file instead of on standard error");
        return new("import")
        {
            Usage = "FORMAT FILE",
            Least = 2,
            Most = 2,
            Remark = "FORMAT is atop (4.01 alliance or member level, 5.1 directed dyad-years), dcad (1.0), mme (v7, wide or long) or csv (the template in src/Latticework.Exchange). "
                + "The facts are JSON Lines, which --facts reads, alone or with others. Each row is a fact, part of one, or refused with its line and reason.",
            Candidates = _ => Candidate.Of(Importer.Formats),
            Examples = ["import csv src/Latticework.Exchange/template.csv"],
            Own = [refused],
            Output = OutputOptions.OfMadeFacts(),
            Run = invocation => Run(invocation, refused),
        };
    }

    private static int Run(Invocation invocation, ValueOption refused)
    {
        var (format, file) = (invocation.Operands[0], invocation.Operands[1]);
        if (!Importer.Formats.Contains(format)) throw Unknown.Word(format, "import", Importer.Formats);
        if (!File.Exists(file)) throw new ArgumentException($"there is no file '{file}'; name your copy of the dataset");
        using var lines = new SortedFactLines();
        var result = Taken(invocation, format, file, lines);
        if (invocation.Text(refused) is { } list) OutputTarget.ToFile(list, CsvTable.Write(Listed(result)));
        else ErrorText.Write(invocation.Host, result.Refused.Concat(result.Remarks).OrderBy(r => r.Line).Select(r => FormattableString.Invariant($"{file}:{r.Line}: {r.Reason}")));
        if (invocation.Text(invocation.Command.Output!.Target) is { } target) OutputTarget.ToFile(target, stream => lines.Write(stream, invocation.CancellationToken));
        else OutputTarget.ToStandardOutput(invocation.Host, stream => lines.Write(stream, invocation.CancellationToken));
        if (!invocation.Quiet) ErrorText.Write(invocation.Host, $"{Counted.Of(result.Rows, "row")}: {result.Taken} taken, {result.Refused.Length} refused; {Counted.Of(lines.Count, "fact")}");
        return ExitCode.Done;
    }

    private static ImportResult Taken(Invocation invocation, string format, string file, SortedFactLines lines)
    {
        using var progress = new ProgressLine(invocation.Host);
        Action<int>? tell = invocation.Quiet || !invocation.Host.ErrorIsTerminal ? null : rows => progress.Tell($"{Counted.Of(rows, "row")} read");
        return Importer.Read(format, file, lines.Add, tell, invocation.CancellationToken);
    }

    private static Table Listed(ImportResult result)
    {
        var rows = result.Refused.Select(r => (Row: r, What: "refused")).Concat(result.Remarks.Select(r => (Row: r, What: "left out"))).OrderBy(r => r.Row.Line).ToList();
        return new("refused", rows.Count,
        [
            new("line", CellType.Whole, "", [.. rows.Select(r => (object?)(long)r.Row.Line)]),
            new("what", CellType.Text, "", [.. rows.Select(r => (object?)r.What)]),
            new("reason", CellType.Text, "", [.. rows.Select(r => (object?)r.Row.Reason)]),
        ]);
    }
}
