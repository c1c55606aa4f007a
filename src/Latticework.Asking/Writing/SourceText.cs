using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>The list of sources below an answer: each cited fact once, with its pages beneath it.</summary>
internal static class SourceText
{
    public static void WriteTo(TextPage page, IReadOnlyCollection<Citation> citations)
    {
        var indent = FormattableString.Invariant($"[{citations.Count}] ").Length;
        foreach (var citation in citations)
        {
            var number = FormattableString.Invariant($"[{citation.N}] ").PadLeft(indent);
            page.Line(number + Fact(citation), hang: indent);
            foreach (var source in citation.Sources)
            {
                page.Line(Page(source), TextStyle.Dim, indent, hang: 2);
                page.Line(source.Url, TextStyle.Dim, indent + 2);
            }
        }
    }

    /// <summary>The fact's name, date, id and marks.</summary>
    public static string Fact(Citation citation)
    {
        var marks = (citation.Announced == true ? ", announced" : "") + (citation.Confidence == Confidence.Reported ? ", reported" : "");
        return $"{citation.Name}{(citation.Date is { } date ? $", {date}" : "")} ({citation.Fact}{marks})";
    }

    /// <summary>Publisher, title and date of a page.</summary>
    public static string Page(Source source) => $"{source.Publisher}, {Title(source)}{(source.Published is { } date ? $", {date}" : "")}";

    private static string Title(Source source) => source.TitleIsLabel ? $"[{source.Title}]" : $"“{source.Title}”";
}
