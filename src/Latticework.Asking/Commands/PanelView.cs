using System.Collections.Immutable;
using System.Globalization;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>How a person sees a panel: the columns that tell most, the others on request.</summary>
internal static class PanelView
{
    private static readonly ImmutableArray<(string Field, string Header)> Shown =
    [
        ("nation", "Nation"), ("a", "Nation"), ("b", "And"), ("year", "Year"),
        ("signed", "Signed"), ("held", "Held"), ("inForce", "In force"), ("forums", "Forums"),
        ("exercises", "Exercises"), ("patrols", "Patrols"), ("meetings", "Meetings"),
        ("tied", "Tied"), ("partners", "Partners"), ("sharedPartners", "Shared partners"), ("sharedPartnersLag", "Shared before"), ("jaccard", "Jaccard"),
    ];

    public static AnswerView<T> Of<T>(Answer<T> answer, FactNames names) where T : IPanelRow
    {
        string Option(string name) => answer.Question.Options.First(o => o.Key == name).Value;
        var (nations, pairs, directed) = (answer.Question.Nations.Length, Option("unit") == "dyad-year", answer.Question.Options.Any(o => o.Key == "directed"));
        return new(
            $"{(pairs ? "Pairs" : "States")} by year, {Option("from")} to {Option("to")}",
            "No nation takes part in anything in this dataset.",
            [.. PanelColumns.Of<T>().Select(Shape), new("Facts", [PanelColumns.Evidence], r => r.Evidence.Select(names.Fact)) { OnRequest = true }])
        {
            NamesDay = false,
            UncertainTold = "told in the columns …Uncertain",
            FactsWith = pairs ? "--fields a,b,year,facts" : "--fields nation,year,facts",
            Remarks = [$"{Units(nations, pairs, directed)}, {Counted.Of(answer.Items.Length, "row")}; each year as of 31 December", .. Uncovered(answer.Items)],
        };
    }

    private static string Units(int nations, bool pairs, bool directed)
    {
        var units = Counted.Of(nations, "nation");
        return pairs ? $"{units}, {Counted.Of((long)nations * (nations - 1) / (directed ? 1 : 2), directed ? "directed pair" : "pair")}" : units;
    }

    private static Column<T> Shape<T>(PanelColumn<T> column) where T : IPanelRow
    {
        var header = Shown.FirstOrDefault(s => s.Field == column.Name).Header;
        return Column<T>.Of(header ?? column.Name, column.Name, row => Text(column.Cell(row), column.Name)) with
        {
            OnRequest = header is null,
            GivesWay = column.Name is "signed" or "inForce" or "patrols" or "meetings" or "jaccard" or "sharedPartnersLag",
            IsNumber = column.Name is not ("a" or "b" or "nation"),
        };
    }

    private static string? Text(PanelCell cell, string name) => cell switch
    {
        { Text: { } code } => code,
        { Number: { } number } => number.ToString(name == "jaccard" ? "0.000" : "0", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static IEnumerable<string> Uncovered<T>(ImmutableArray<T> rows) where T : IPanelRow
    {
        var years = rows.Where(r => !r.Covered).Select(r => r.Year).Distinct().Order().ToList();
        if (years.Count == 0) return [];
        var which = years.Count == 1 ? $"{years[0]:0000}" : $"{years.Count} of the years, from {years[0]:0000} to {years[^1]:0000}";
        return [$"Empty, not zero: the dataset does not cover the whole of {which}"];
    }
}
