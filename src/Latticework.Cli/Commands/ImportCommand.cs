using Latticework.Exchange;

namespace Latticework.Cli;

/// <summary><c>import FORMAT FILE</c>.</summary>
internal static class ImportCommand
{
    private const int RowsBetweenNews = 50000;

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
        var result = Importer.Read(format, file, News(invocation), invocation.CancellationToken);
        if (invocation.Text(refused) is { } list) OutputTarget.ToFile(list, CsvTable.Write(Listed(result)));
        else ErrorText.Write(invocation.Host, result.Refused.Concat(result.Remarks).OrderBy(r => r.Line).Select(r => FormattableString.Invariant($"{file}:{r.Line}: {r.Reason}")));
        if (invocation.Text(invocation.Command.Output!.Target) is { } target) OutputTarget.ToFile(target, stream => FactLines.Write(stream, result.Facts));
        else OutputTarget.ToStandardOutput(invocation.Host, stream => FactLines.Write(stream, result.Facts));
        if (!invocation.Quiet) ErrorText.Write(invocation.Host, $"{Counted.Of(result.Rows, "row")}: {result.Taken} taken, {result.Refused.Length} refused; {Counted.Of(result.Facts.Length, "fact")}");
        return ExitCode.Done;
    }

    private static Action<int>? News(Invocation invocation) => invocation.Quiet || !invocation.Host.OutIsTerminal ? null : rows =>
    {
        if (rows % RowsBetweenNews == 0) ErrorText.Write(invocation.Host, $"{Counted.Of(rows, "row")} …");
    };

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
