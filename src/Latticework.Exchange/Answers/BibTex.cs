using System.Globalization;
using System.Text;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>Sources as BibTeX: one <c>@misc</c> a page, which BibTeX and BibLaTeX both read.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes the pages of citations in UTF-8, each page once, in their order.</summary>
    public static void Write(Stream stream, IReadOnlyCollection<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        using var text = new StreamWriter(stream, leaveOpen: true);
        foreach (var (at, page) in CitedPage.Of(citations).Index())
        {
            if (at > 0) text.Write('\n');
            text.Write($"@misc{{{page.Key},\n");
            text.Write($"  author = {{{{{Escape(page.Source.Publisher)}}}}},\n");
            text.Write($"  title = {{{{{Escape(page.Source.Title)}}}}},\n");
            if (page.Source.Published is { } date) Date(text, date.ToString());
            text.Write($"  url = {{{page.Source.Url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)}}},\n");
            text.Write($"  note = {{{Escape(Published(page.Source) + page.Bears)}}}\n}}\n");
        }
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

    private static void Date(TextWriter text, string date)
    {
        text.Write($"  year = {{{date[..4]}}},\n");
        if (date.Length >= 7) text.Write($"  month = {Months[int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1]},\n");
    }

    private static string Published(Source source) => source.Published is { IsDay: true } day ? $"Published {day}. " : "";
}
