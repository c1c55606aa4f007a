using System.Globalization;
using System.Text;
using Latticework.Exchange;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary>The list of named queries, and the answer of one, in the format asked for.</summary>
internal static class QueryPage
{
    /// <summary>All queries with what they answer and take.</summary>
    public static ReadOnlyMemory<byte> OfList(Invocation invocation, string format)
    {
        string[] columns = ["name", "title", "parameters", "columns"];
        var shown = format == "table" ? columns[..3] : columns;
        var rows = NamedQuery.All
            .Select(q => new object?[] { q.Name, q.Title, q.Parameters.Select(object? (p) => $"{p.Name}{(p.IsOptional ? "?" : "")}").ToArray(), q.Columns.Select(object? (c) => c).ToArray() }[..shown.Length])
            .ToList();
        return format switch
        {
            "json" => IndentedJson.Of(QueryJson.Queries),
            "csv" => Csv.Of([shown, .. rows.Select(row => row.Select(QueryCell.Csv))]),
            "markdown" => Encoding.UTF8.GetBytes(Markdown(shown, rows)),
            _ => Table(invocation, page =>
            {
                new TextTable(["Query", "Title", "Parameters"], [.. rows.Select(row => row.Select((cell, i) => i < 2 ? QueryCell.Lines(cell) : [string.Join(", ", (object?[])cell!)]).ToArray())], [false, false, false]).WriteTo(page);
                if (invocation.Quiet) return;
                page.Blank();
                page.Line("A parameter with ? may be left out. 'lattice cypher NAME' prints a query; --run runs it.", hang: 2);
            }),
        };
    }

    /// <summary>The answer of a query.</summary>
    public static ReadOnlyMemory<byte> OfAnswer(Invocation invocation, string format, NamedQuery query, IReadOnlyDictionary<string, object?> values, QueryAnswer answer) => format switch
    {
        "json" => IndentedJson.Of(json => QueryJson.Answer(json, query, values, answer)),
        "csv" => Csv.Of([query.Columns, .. answer.Rows.Select(row => row.Select(QueryCell.Csv))]),
        "markdown" => Encoding.UTF8.GetBytes(Markdown(invocation, query, values, answer)),
        _ => Table(invocation, page => Answer(page, invocation.Quiet, query, values, answer)),
    };

    /// <summary>What to say where rows are left out.</summary>
    public static string More(QueryAnswer answer) => string.Create(CultureInfo.InvariantCulture, $"there are more than {answer.Rows.Length} rows; ask for more with --limit");

    private static ReadOnlyMemory<byte> Table(Invocation invocation, Action<TextPage> write)
    {
        var toScreen = !invocation.Has(invocation.Command.Output!.Target);
        var page = new TextPage(toScreen ? invocation.Host.Width() : null, toScreen && invocation.Color);
        write(page);
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Answer(TextPage page, bool quiet, NamedQuery query, IReadOnlyDictionary<string, object?> values, QueryAnswer answer)
    {
        if (!quiet)
        {
            page.Line(query.Title, TextStyle.Bold, hang: 2);
            page.Line(query.Question, hang: 2);
            if (values.Count > 0) page.Line(Given(values), hang: 2);
            page.Blank();
        }

        if (answer.Rows is []) page.Line("No row: none in this dataset.");
        else new TextTable([.. query.Columns], [.. answer.Rows.Select(row => row.Select(QueryCell.Lines).ToArray())], [.. query.Columns.Select((_, i) => answer.Rows.Any(r => QueryCell.IsNumber(r[i])))]).WriteTo(page);
        if (quiet) return;
        page.Blank();
        if (answer.HasMore) page.Line(More(answer), hang: 2);
        page.Line(Foot(answer), hang: 2);
    }

    private static string Markdown(Invocation invocation, NamedQuery query, IReadOnlyDictionary<string, object?> values, QueryAnswer answer)
    {
        var table = Markdown(query.Columns, answer.Rows);
        if (invocation.Quiet) return table;
        var more = answer.HasMore ? $"- {More(answer)}\n\n" : "";
        var given = values.Count > 0 ? $" ({MarkdownWriter.Escape(Given(values))})" : "";
        return $"## {MarkdownWriter.Escape(query.Title)}\n\n{MarkdownWriter.Escape(query.Question)}{given}\n\n{table}\n{more}*{MarkdownWriter.Escape(Foot(answer))}*\n";
    }

    private static string Markdown(IEnumerable<string> columns, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        Row(columns.Select(MarkdownWriter.Escape));
        Row(columns.Select(_ => "---"));
        foreach (var row in rows) Row(row.Select(cell => string.Join("<br>", QueryCell.Lines(cell).Select(MarkdownWriter.Escape))));
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string Given(IReadOnlyDictionary<string, object?> values) => string.Join("; ", values.Select(v => v.Value is null
        ? $"{v.Key} left out"
        : $"{v.Key} = {string.Join(", ", QueryCell.Lines(v.Value is string[] codes ? codes.Select(object? (c) => c).ToArray() : v.Value))}"));

    private static string Foot(QueryAnswer answer) =>
        $"{Counted.Of(answer.Rows.Length, "row")}; {answer.Dataset.Name} {answer.Dataset.Version}, {answer.Dataset.Hash[..Math.Min(19, answer.Dataset.Hash.Length)]}, {Counted.Of(answer.Dataset.Facts, "fact")}";
}
