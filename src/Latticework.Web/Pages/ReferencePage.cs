using System.Globalization;
using System.Net;
using System.Text;
using Latticework.Asking;
using Latticework.Facts;

namespace Latticework.Web;

/// <summary>The reference of the API: every question with what it takes, and examples that can be followed.</summary>
internal static class ReferencePage
{
    public static string Html(FactSet facts)
    {
        var html = new StringBuilder();
        var card = facts.Card;
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Latticework API</title>
            <link rel="icon" href="/assets/icon.svg">
            <link rel="stylesheet" href="/assets/reference.css">
            </head>
            <body>
            <header>
            <h1>Latticework API</h1>
            <p>Questions to <strong>{Text(card.Title)}</strong>, version {Text(card.Version)}, {Counted.Of(facts.Facts.Length, "fact")}. Every answer cites its sources.</p>
            </header>
            <main>
            <section id="how">
            <h2>How to ask</h2>
            <p>Each question is an address, asked with GET. Lists are parted by commas; a parameter that is true or not is written <code>apart=true</code>. Names are those of the command line: <code>--as-of</code> there is <code>asOf</code> here.</p>
            <p>The format is that of <code>format=</code>, else the best that the header Accept names, else JSON. A refusal is <code>application/problem+json</code>, its <code>detail</code> one sentence that says what to write instead.</p>
            <p>An answer bears an ETag; asked again with If-None-Match it is 304 as long as dataset and question are the same.</p>
            <p>Also: <a href="/api/dataset">the dataset’s card</a>, <a href="/api/nations">nations by code</a>, <a href="/openapi/v1.json">this as OpenAPI</a>, <a href="/health">health</a>, <a href="/metrics">metrics</a>.</p>
            </section>
            <nav aria-label="Questions"><ul>

            """);
        var questions = QuestionTable.Names.Select(n => QuestionTable.Find(n)!).ToList();
        foreach (var question in questions) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{question.Name}\">{question.Name}</a> {Text(question.Summary)}</li>\n");
        html.Append("</ul></nav>\n");
        foreach (var question in questions) Section(html, question);
        html.Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Section(StringBuilder html, QuestionCommand question)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{question.Name}\">\n<h2><code>/api/{question.Name}</code></h2>\n<p>{Text(Sentence(question.Summary))}{(question.Remark is { } remark ? " " + Text(ParameterKey.In(remark)) : "")}</p>\n<ul class=\"examples\">\n");
        foreach (var example in question.Examples)
        {
            var address = ExampleAddress.Of(question, example);
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Text(address)}\"><code>{Text(address)}</code></a></li>\n");
        }

        html.Append("</ul>\n<table>\n<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Value</th><th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
        foreach (var operand in question.Operands) Row(html, operand.Key, operand.Example, operand.Description + (operand.Least > 0 ? " (needed)" : ""));
        foreach (var parameter in question.Parameters.Where(p => p != question.Output.Format)) Row(html, parameter.Key, parameter.Value ?? "true", ParameterKey.In(parameter.Description));
        Row(html, question.Output.Format.Key, question.Output.Format.Value!, "how the answer is written");
        Row(html, QueryArguments.Citations.Key, "true", QueryArguments.Citations.Description);
        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Row(StringBuilder html, string name, string value, string meaning) =>
        html.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{name}</code></td><td><code>{Text(value).Replace("|", "|<wbr>", StringComparison.Ordinal)}</code></td><td>{Text(meaning)}</td></tr>\n");

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
