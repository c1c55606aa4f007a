using System.Text;
using Latticework.Exchange;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary><c>cite ID …</c>.</summary>
internal static class CiteCommand
{
    public static QuestionCommand Create() => new("cite")
    {
        Usage = "ID …",
        Operands = [new("ids", "ids of facts", "acsa-jpn-nzl-2025") { Least = 1, Most = int.MaxValue, Candidates = Candidate.Ids }],
        Examples = ["cite acsa-jpn-nzl-2025", "cite acsa-jpn-nzl-2025 acsa-aus-jpn-2017 --format bibtex"],
        Scope = ScopeParameters.OfReadings(),
        Items = [typeof(TimelineEntry)],
        Output = OutputParameters.OfSources(),
        Answer = Write,
    };

    private static Reply Write(QuestionInvocation invocation)
    {
        var format = invocation.Command.Output.FormatOf(invocation);
        var answer = invocation.Open(invocation.Facts, invocation.Command.Scope.Read(invocation)).Cite([.. invocation.Operands.Distinct()]);
        return new(format, Bytes(format, answer, invocation)) { Cited = () => answer.Citations };
    }

    private static ReadOnlyMemory<byte> Bytes(string format, Answer<TimelineEntry> answer, QuestionInvocation invocation) => format switch
    {
        "json" => InMemory.Of(stream => AnswerJson.Write(stream, answer)),
        "csv" => CsvTable.Write(CitationTable.Of(answer.Citations), invocation.Command.Output.IsRaw(invocation, format)),
        "bibtex" => InMemory.Of(stream => BibTex.Write(stream, answer.Citations)),
        "csl-json" => InMemory.Of(stream => CslJson.Write(stream, answer.Citations)),
        "markdown" => Encoding.UTF8.GetBytes(Markdown(answer)),
        _ => Encoding.UTF8.GetBytes(Page(answer, invocation)),
    };

    private static string Markdown(Answer<TimelineEntry> answer)
    {
        var text = new StringBuilder();
        MarkdownWriter.Sources(text, answer.Citations);
        return text.ToString();
    }

    private static string Page(Answer<TimelineEntry> answer, QuestionInvocation invocation)
    {
        var page = new TextPage(invocation.Width(), invocation.Color);
        SourceText.WriteTo(page, answer.Citations);
        if (invocation.Quiet) return page.ToString();
        page.Blank();
        foreach (var disputed in answer.Disputed) page.Line(DoubtText.Disputed(disputed, invocation.Facts[disputed.Fact]), hang: 2);
        if (answer.Disputed is not []) page.Blank();
        page.Line($"{answer.Dataset.Name} {answer.Dataset.Version}, {answer.Dataset.Hash}, {Counted.Of(answer.Dataset.Facts, "fact")}", hang: 2);
        return page.ToString();
    }
}
