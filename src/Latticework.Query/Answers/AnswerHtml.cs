using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An answer as a piece of HTML for notebooks: its items as a table, then the facts behind them with their pages, by the numbers that the table gives.</summary>
internal sealed class AnswerHtml
{
    private const string Small = "font-size:85%;color:#555";

    private readonly StringBuilder html = new();
    private readonly FactSet facts;
    private readonly Dictionary<string, int> numbers;

    private AnswerHtml(FactSet facts, ImmutableArray<Citation> citations) =>
        (this.facts, numbers) = (facts, citations.ToDictionary(c => c.Fact.Value, c => c.N, StringComparer.Ordinal));

    /// <summary>The answer; all texts are encoded, and nothing runs.</summary>
    public static string Of<T>(Answer<T> answer, FactSet facts) where T : ICited
    {
        var page = new AnswerHtml(facts, answer.Citations);
        page.Table(AnswerJson.Fields<T>(), [.. answer.Items.Select(AnswerJson.Item)], answer.Omitted);
        page.Doubts(answer.Uncertain, answer.Disputed);
        page.Sources(answer.Citations);
        var dataset = answer.Dataset;
        page.html.Append(CultureInfo.InvariantCulture, $"<p style=\"{Small}\">as of {PartialDate.OfDay(answer.AsOf)}; {Text(dataset.Name)} {Text(dataset.Version)}, {Text(dataset.Hash)}, {dataset.Facts} facts</p>\n");
        return page.html.ToString();
    }

    private void Table(ImmutableArray<string> fields, List<JsonElement> items, long omitted)
    {
        if (items is [])
        {
            html.Append("<p>None in this dataset.</p>\n");
            return;
        }

        // what no item has makes no column
        var columns = fields.Where(field => items.Exists(item => item.TryGetProperty(field, out _))).ToList();
        html.Append("<table>\n<thead><tr>");
        foreach (var column in columns) html.Append(CultureInfo.InvariantCulture, $"<th>{Text(column)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var item in items)
        {
            html.Append("<tr>");
            foreach (var column in columns) html.Append(CultureInfo.InvariantCulture, $"<td style=\"text-align:left\">{(item.TryGetProperty(column, out var value) ? Cell(value) : "")}</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        if (omitted > 0) html.Append(CultureInfo.InvariantCulture, $"<p>and {omitted} more</p>\n");
    }

    private void Doubts(ImmutableArray<FactId> uncertain, ImmutableArray<DisputedField> disputed)
    {
        if (uncertain is not []) html.Append(CultureInfo.InvariantCulture, $"<p>Left open by their dates, and not counted: {string.Join(", ", uncertain.Select(id => Text(id.Value)))}</p>\n");
        foreach (var field in disputed) html.Append(CultureInfo.InvariantCulture, $"<p>Sources disagree on {Text(field.Field)} of {Text(field.Fact.Value)}; here it is {Text(DisputedField.Text(field.Value))}.</p>\n");
    }

    private void Sources(ImmutableArray<Citation> citations)
    {
        if (citations is []) return;
        html.Append("<details><summary>Sources</summary>\n<ol>\n");
        foreach (var citation in citations)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li value=\"{citation.N}\">{Text(citation.Name)}{(citation.Date is { } date ? $", {date}" : "")} ({Text(citation.Fact.Value)}{(citation.Confidence == Confidence.Reported ? ", reported" : "")})");
            foreach (var page in citation.Sources) html.Append(CultureInfo.InvariantCulture, $"<br>{Page(page)}");
            html.Append("</li>\n");
        }

        html.Append("</ol>\n</details>\n");
    }

    private static string Page(Source page)
    {
        var words = $"{Text(page.Publisher)}, “{Text(page.Title)}”{(page.Published is { } day ? $", {day}" : "")}";
        return Uri.TryCreate(page.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? $"<a href=\"{Text(page.Url)}\">{words}</a>" : $"{words}, {Text(page.Url)}";
    }

    private string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Word(value.GetString()!),
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetDouble().ToString("G4", CultureInfo.InvariantCulture),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array when value.EnumerateArray().All(IsFact) => string.Concat(value.EnumerateArray().Select(Cell)),
        JsonValueKind.Array => string.Join(value.EnumerateArray().Any(v => v.ValueKind == JsonValueKind.Object) ? "<br>" : ", ", value.EnumerateArray().Select(Cell)),
        JsonValueKind.Object => string.Join(" · ", value.EnumerateObject().Select(p => $"{Text(p.Name)} {Cell(p.Value)}")),
        _ => "",
    };

    private bool IsFact(JsonElement value) => value.ValueKind == JsonValueKind.String && numbers.ContainsKey(value.GetString()!);

    private string Word(string text) =>
        numbers.TryGetValue(text, out var n) ? string.Create(CultureInfo.InvariantCulture, $"[{n}]")
        : ActorCode.TryParse(text, out var code) && facts.Actors.TryGet(code, out var actor) ? $"{Text(actor.Name)} ({text})"
        : Text(text);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
