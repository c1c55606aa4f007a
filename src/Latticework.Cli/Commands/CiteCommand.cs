using System.Text;
using Latticework.Query;

namespace Latticework.Cli;

/// <summary><c>cite ID …</c>.</summary>
internal static class CiteCommand
{
    public static CliCommand Create() => new("cite")
    {
        Usage = "ID …",
        Least = 1,
        Candidates = Candidate.Ids,
        Examples = ["cite acsa-jpn-nzl-2025", "cite acsa-jpn-nzl-2025 acsa-aus-jpn-2017 --format bibtex"],
        Scope = ScopeOptions.OfReadings(),
        Output = OutputOptions.OfSources(),
        Run = Run,
    };

    private static int Run(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var format = output.FormatOf(invocation);
        var answer = new Lattice(invocation.Facts, invocation.Command.Scope!.Read(invocation)).Cite([.. invocation.Operands.Distinct()]);
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), Bytes(format, answer, invocation));
        return ExitCode.Done;
    }

    private static ReadOnlyMemory<byte> Bytes(string format, Answer<TimelineEntry> answer, Invocation invocation)
    {
        if (format != "json") return Encoding.UTF8.GetBytes(Text(format, answer, invocation));
        using var stream = new MemoryStream();
        AnswerJson.Write(stream, answer);
        return stream.ToArray();
    }

    private static string Text(string format, Answer<TimelineEntry> answer, Invocation invocation)
    {
        switch (format)
        {
            case "csv":
                return CsvWriter.Citations(answer.Citations);
            case "bibtex":
                return BibTex.Write(answer.Citations);
            case "csl-json":
                return CslJson.Write(answer.Citations);
            case "markdown":
                var text = new StringBuilder();
                MarkdownWriter.Sources(text, answer.Citations);
                return text.ToString();
            default:
                return Page(answer, invocation);
        }
    }

    private static string Page(Answer<TimelineEntry> answer, Invocation invocation)
    {
        var toScreen = !invocation.Has(invocation.Command.Output!.Target);
        var page = new TextPage(toScreen ? invocation.Host.Width() : null, toScreen && invocation.Color);
        SourceText.WriteTo(page, answer.Citations);
        if (invocation.Quiet) return page.ToString();
        page.Blank();
        foreach (var disputed in answer.Disputed) page.Line(DoubtText.Disputed(disputed, invocation.Facts[disputed.Fact]), hang: 2);
        if (answer.Disputed is not []) page.Blank();
        page.Line($"{answer.Dataset.Name} {answer.Dataset.Version}, {answer.Dataset.Hash}, {Counted.Of(answer.Dataset.Facts, "fact")}", hang: 2);
        return page.ToString();
    }
}
