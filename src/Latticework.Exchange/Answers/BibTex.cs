using System.Globalization;
using System.Text;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Sources as BibTeX: one <c>@misc</c> a page, which BibTeX and BibLaTeX both read.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The pages of citations, each page once, in their order.</summary>
    public static string Write(IReadOnlyCollection<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        var text = new StringBuilder();
        foreach (var page in CitedPage.Of(citations))
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"@misc{{{page.Key},\n");
            text.Append(CultureInfo.InvariantCulture, $"  author = {{{{{Escape(page.Source.Publisher)}}}}},\n");
            text.Append(CultureInfo.InvariantCulture, $"  title = {{{{{Escape(page.Source.Title)}}}}},\n");
            if (page.Source.Published is { } date) Date(text, date.ToString());
            text.Append(CultureInfo.InvariantCulture, $"  url = {{{page.Source.Url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)}}},\n");
            text.Append(CultureInfo.InvariantCulture, $"  note = {{{Escape(Published(page.Source) + page.Bears)}}}\n}}\n");
        }

        return text.ToString();
    }

    /// <summary>Text that TeX prints as it is.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' or '}' or '&' or '%' or '#' or '_' or '$' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static void Date(StringBuilder text, string date)
    {
        text.Append(CultureInfo.InvariantCulture, $"  year = {{{date[..4]}}},\n");
        if (date.Length >= 7) text.Append(CultureInfo.InvariantCulture, $"  month = {Months[int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1]},\n");
    }

    private static string Published(Source source) => source.Published is { IsDay: true } day ? $"Published {day}. " : "";
}
