using System.Globalization;
using System.Text;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer as Markdown: a table, then the sources as a numbered list.</summary>
internal static class MarkdownWriter
{
    public static string Write<T>(AnswerPage<T> answer) where T : ICited
    {
        var text = new StringBuilder();
        if (!answer.Quiet) Head(text, answer);
        if (answer.Items is []) text.Append(Escape(answer.View.Empty)).Append('\n');
        else Table(text, answer);
        if (!answer.Quiet) Tail(text, answer);
        return text.ToString();
    }

    /// <summary>The sources as a numbered list, pages within.</summary>
    public static void Sources(StringBuilder text, IEnumerable<Citation> citations)
    {
        foreach (var citation in citations)
        {
            text.Append(CultureInfo.InvariantCulture, $"{citation.N}. {Escape(SourceText.Fact(citation))}\n");
            foreach (var source in citation.Sources)
                text.Append(CultureInfo.InvariantCulture, $"    - {Escape(source.Publisher)}, [{Escape(source.Title)}](<{source.Url.Replace(">", "%3E", StringComparison.Ordinal)}>){(source.Published is { } date ? $", {date}" : "")}\n");
        }
    }

    /// <summary>Text without any mark-up of its own.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static void Head<T>(StringBuilder text, AnswerPage<T> answer) where T : ICited
    {
        text.Append(CultureInfo.InvariantCulture, $"## {Escape(answer.View.Heading)}\n\n");
        if (ScopeText.Of(answer.Answer.Question, answer.Answer.AsOf, answer.View.NamesDay, answer.View.NamesTies) is { Length: > 0 } scope) text.Append(CultureInfo.InvariantCulture, $"{Escape(scope)}\n\n");
    }

    private static void Table<T>(StringBuilder text, AnswerPage<T> answer) where T : ICited
    {
        var columns = answer.Columns.ToList();
        Row(columns.Select(c => Escape(c.Header)));
        Row(columns.Select(c => c.IsNumber ? "---:" : "---"));
        foreach (var item in answer.Items) Row(columns.Select(c => string.Join("<br>", c.Lines(item).Select(Escape))));

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static void Tail<T>(StringBuilder text, AnswerPage<T> answer) where T : ICited
    {
        text.Append('\n');
        var notes = answer.Notes.ToList();
        foreach (var note in notes) text.Append(CultureInfo.InvariantCulture, $"- {Escape(note)}\n");
        if (notes.Count > 0) text.Append('\n');
        if (answer.Citations is not [])
        {
            text.Append("### Sources\n\n");
            Sources(text, answer.Citations);
            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"*{Escape(answer.Foot)}*\n");
    }
}
