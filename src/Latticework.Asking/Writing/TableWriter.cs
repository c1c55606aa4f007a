using System.Collections.Immutable;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An answer as a person reads it.</summary>
internal static class TableWriter
{
    public static string Write<T>(AnswerPage<T> answer, int? width, bool color) where T : ICited
    {
        var page = new TextPage(width, color);
        if (!answer.Quiet) Head(page, answer);
        if (answer.Items is []) page.Line(answer.View.Empty);
        else Table(page, answer);
        if (!answer.Quiet) Tail(page, answer);
        return page.ToString();
    }

    private static void Head<T>(TextPage page, AnswerPage<T> answer) where T : ICited
    {
        page.Line(answer.View.Heading, TextStyle.Bold, hang: 2);
        if (ScopeText.Of(answer.Answer.Question, answer.Answer.AsOf, answer.View.NamesDay, answer.View.NamesTies) is { Length: > 0 } scope) page.Line(scope, hang: 2);
        page.Blank();
    }

    private static void Table<T>(TextPage page, AnswerPage<T> answer) where T : ICited
    {
        var columns = answer.Columns.ToImmutableArray();
        var needed = columns.RemoveAll(c => c.GivesWay);
        var table = Of(answer.Items, columns);
        var narrow = answer.Items.Length > 1 && needed.Length < columns.Length && !table.Fits(page.Width);
        (narrow ? Of(answer.Items, needed) : table).WriteTo(page);
        if (!narrow || answer.Quiet) return;
        page.Blank();
        page.Line($"Left out for want of room: {string.Join(", ", columns.Where(c => c.GivesWay).Select(c => c.Header))}; ask for them with --fields", hang: 2);
    }

    private static TextTable Of<T>(ImmutableArray<T> items, ImmutableArray<Column<T>> columns) => new(
        [.. columns.Select(c => c.Header)],
        [.. items.Select(item => columns.Select(c => c.Lines(item).ToArray()).ToArray())],
        [.. columns.Select(c => c.IsNumber)]);

    private static void Tail<T>(TextPage page, AnswerPage<T> answer) where T : ICited
    {
        page.Blank();
        var notes = answer.Notes.ToList();
        foreach (var note in notes) page.Line(note, hang: 2);
        if (notes.Count > 0) page.Blank();
        if (answer.Citations is not [])
        {
            page.Line("Sources", TextStyle.Bold);
            SourceText.WriteTo(page, answer.Citations);
            page.Blank();
        }

        page.Line(answer.Foot, hang: 2);
    }
}
