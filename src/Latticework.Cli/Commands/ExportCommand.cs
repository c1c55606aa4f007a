using System.CommandLine;
using Latticework.Exchange;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary><c>export FORMAT DIR|FILE</c>.</summary>
internal static class ExportCommand
{
    private static readonly string[] Versions = ["1.2", "1.3"];

    public static CliCommand Create()
    {
        var raw = CliCommand.Flag("--raw", "of csv: texts as they are; otherwise one that a spreadsheet could take for a formula gets an apostrophe before it");
        var gexf = new ValueOption("--gexf-version", "1.2|1.3", "of gexf: 1.2, which Gephi and NetworkX read, or 1.3 (default: 1.2)") { Candidates = _ => Candidate.Of(Versions) };
        var scope = ScopeParameters.OfNetwork();
        return new("export")
        {
            Usage = "FORMAT DIR|FILE",
            Least = 2,
            Most = 2,
            Remark = $"Into a folder: {Listed(ExportFormats.OfFolders)}. Into a file, or to standard output for -: {Listed(ExportFormats.OfFiles)}. "
                + "What begins after the day is left out; what has ended is kept and marked, but ties nobody. neo4j-admin is the whole graph, for an empty Neo4j that stands still. src/Latticework.Exchange/README.md tells how to read each in R, Python and Stata.",
            Candidates = _ => Candidate.Of(ExportFormats.All),
            Examples = ["export graphml - --ties exercise --since 2020", "export bibtex - --types acsa", "export jsonl - --ties patrol", "export graphml - --backbone --correction holm"],
            Own = [raw, gexf],
            Scope = QuestionCliCommand.Options(scope.All),
            Output = OutputOptions.OfFacts(),
            Run = invocation => Run(invocation, scope, raw, gexf),
        };
    }

    private static int Run(Invocation invocation, ScopeParameters scope, Option<bool> raw, ValueOption gexf)
    {
        var (format, target) = (invocation.Operands[0], invocation.Operands[1]);
        if (!ExportFormats.All.Contains(format)) throw Unknown.Word(format, "export", ExportFormats.All);
        Refuse(invocation, raw, format, "csv");
        Refuse(invocation, gexf, format, "gexf");
        var version = invocation.Text(gexf) switch
        {
            null or "1.2" => GexfVersion.Draft12,
            "1.3" => GexfVersion.V13,
            var other => throw Unknown.Word(other, gexf.Name, Versions),
        };
        var written = format == ExportFormats.OfGraph ? GraphExport.ToFolder(invocation, target) : Export(invocation, scope, version, invocation.Has(raw));
        if (!invocation.Quiet) ErrorText.Write(invocation.Host, written);
        return ExitCode.Done;
    }

    private static IEnumerable<string> Export(Invocation invocation, ScopeParameters scope, GexfVersion version, bool raw)
    {
        var (format, target) = (invocation.Operands[0], invocation.Operands[1]);
        var counts = scope.Read(new GivenTexts(invocation.Given));
        if (counts.Backbone is { Signs.Length: > 1 }) throw new ArgumentException("--sign 'more,less': the ties of a file bear no sign; write one sign, and export the other by itself");
        if (format == "jsonl" && invocation.FactPaths is { Count: > 0 } paths && FactCheck.IsLarge(paths) && LargeFactLines.Takes(counts)) return Large(invocation, paths, counts, target);
        var extract = new Lattice(invocation.Facts, counts).Extract();
        return ExportFormats.OfFolders.Contains(format)
            ? ExportFormats.ToFolder(format, extract, target, raw, invocation.CancellationToken)
            : ExportFormats.ToFile(format, extract, version, invocation.Host, target, invocation.CancellationToken);
    }

    /// <summary>Writes facts that are too many to be held.</summary>
    private static IEnumerable<string> Large(Invocation invocation, IReadOnlyList<string> paths, RelationScope scope, string target)
    {
        using var lines = new SortedFactLines();
        int letIn;
        using (var progress = new ProgressLine(invocation.Host))
        {
            var told = invocation.Host.ErrorIsTerminal && !invocation.Quiet;
            var parts = FactParts.Open(paths, told ? progress.TellBytes : null, invocation.CancellationToken);
            letIn = LargeFactLines.Collect(lines, parts, scope, told ? (done, of) => progress.Tell($"{done} of {of} facts looked at") : null, invocation.CancellationToken);
        }

        return ExportFormats.Lines(lines, letIn, invocation.Host, target, invocation.CancellationToken);
    }

    private static void Refuse(Invocation invocation, Option option, string format, string of)
    {
        if (invocation.Has(option) && format != of) throw new ArgumentException($"{option.Name} goes with {of}; {format} has nothing of the kind");
    }

    private static string Listed(IReadOnlyList<string> names) => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
