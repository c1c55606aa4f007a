using System.Collections.Immutable;
using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>How a person sees what of an answer survives: the question's own columns, and one more.</summary>
internal static class RobustView
{
    private const int MostLines = 3;

    public static AnswerView<Robust<T>> Of<T>(Answer<Robust<T>> answer, AnswerView<T> view) where T : ICited
    {
        var removals = answer.Question.Options.First(o => o.Key == "removals").Value;
        return new(view.Heading, view.Empty, [.. view.Columns.Select(Inner), new("Robust", ["robust"], r => Lines(r.Survival))])
        {
            NamesTies = view.NamesTies,
            NamesDay = view.NamesDay,
            UncertainTold = view.UncertainTold,
            FactsWith = view.FactsWith,
            Remarks =
            [
                .. view.Remarks,
                $"Robust: {answer.Items.Count(i => i.Survival.Holds)} of {Counted.Of(answer.Items.Length, "item")} hold{(answer.Items.Length == 1 ? "s" : "")} under every removal, tried one at a time: {removals}. {Rule(answer.Items)}",
            ],
        };
    }

    private static Column<Robust<T>> Inner<T>(Column<T> column) where T : ICited => new(column.Header, column.Fields, r => column.Lines(r.Item))
    {
        OnRequest = column.OnRequest,
        GivesWay = column.GivesWay,
        IsNumber = column.IsNumber,
    };

    private static IEnumerable<string> Lines(Survival survival)
    {
        if (survival.Best is { } best && survival.Worst is { } worst)
            yield return best == worst ? string.Create(CultureInfo.InvariantCulture, $"place {best}") : string.Create(CultureInfo.InvariantCulture, $"places {best} to {worst}");
        else if (survival.Low is { } low && survival.High is { } high && low != high)
            yield return string.Create(CultureInfo.InvariantCulture, $"shared {low} to {high}");
        if (survival.Holds) yield return "holds in all";
        foreach (var removal in survival.Breaks.Take(MostLines)) yield return Text(removal);
        if (survival.Breaks.Length > MostLines) yield return string.Create(CultureInfo.InvariantCulture, $"and {survival.Breaks.Length - MostLines} more that break it");
    }

    private static string Text(Removal removal) => removal.Kind switch
    {
        RemovalKind.Reported => "breaks without reported facts",
        RemovalKind.SingleSource => "breaks without facts of a single page",
        RemovalKind.Publisher => $"breaks without {removal.Value}",
        _ => $"breaks if {removal.Value}",
    };

    private static string Rule<T>(ImmutableArray<Robust<T>> items) where T : ICited => items switch
    {
        ImmutableArray<Robust<NationRank>> => "A rank holds while the nation keeps its place",
        ImmutableArray<Robust<Overlap>> => "A pair holds while it shares something, if it does, and stays on its side of chance at 0.05",
        ImmutableArray<Robust<BackboneTie>> => "A tie holds while it is there with its sign",
        ImmutableArray<Robust<RelationPath>> => "A path holds while it is among the paths",
        ImmutableArray<Robust<Gap>> => "A pair holds while it is not tied and shares a partner",
        _ => "A partner holds while it is one",
    };
}
