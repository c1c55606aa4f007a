using System.Globalization;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>How a person sees an answer as of several days: the question's own columns after the day.</summary>
internal static class DatedView
{
    public static AnswerView<Dated<T>> Of<T>(Answer<Dated<T>> answer, AnswerView<T> view, Coverage coverage) where T : ICited
    {
        var options = answer.Question.Options.ToDictionary(o => o.Key, o => o.Value);
        return new(
            $"{view.Heading}, at the end of each {options["every"]} from {options["from"]} to {options["to"]}",
            answer.Missing.Length.ToString(CultureInfo.InvariantCulture) == options["days"] ? "Nothing is known: the dataset covers none of these days." : view.Empty,
            [Column<Dated<T>>.Of("Day", "day", d => Text(d.Day)), .. view.Columns.Select(c => Shifted(c, showsFacts: view.FactsWith == "--evidence"))])
        {
            NamesTies = view.NamesTies,
            NamesDay = false,
            UncertainTold = "on one of these days or more",
            FactsWith = view.FactsWith.Replace("--fields ", "--fields day,", StringComparison.Ordinal),
            Remarks = [.. view.Remarks, .. Missing(answer, coverage)],
        };
    }

    // Facts gather from day to day, and would hide the figures; where they were asked for by --evidence they are shown.
    private static Column<Dated<T>> Shifted<T>(Column<T> column, bool showsFacts) where T : ICited => new(column.Header, column.Fields, d => column.Lines(d.Item))
    {
        OnRequest = column.OnRequest || (column.Fields.Contains("facts") && !showsFacts),
        GivesWay = column.GivesWay,
        IsNumber = column.IsNumber,
    };

    private static IEnumerable<string> Missing<T>(Answer<Dated<T>> answer, Coverage coverage) where T : ICited => answer.Missing switch
    {
        [] => [],
        [var one] => [$"Missing, not zero: {Text(one)}; the dataset covers {coverage.From} to {coverage.To}"],
        var days => [$"Missing, not zero: {days.Length} days, the first {Text(days[0])}, the last {Text(days[^1])}; the dataset covers {coverage.From} to {coverage.To}"],
    };

    private static string Text(DateOnly day) => PartialDate.OfDay(day).ToString();
}
