using System.Globalization;
using System.Text;
using Latticework.Neo4j;

namespace Latticework.Cli;

/// <summary><c>cypher [NAME]</c>.</summary>
internal static class CypherCommand
{
    private const int Rows = 1000;
    private const int Seconds = 30;

    public static CliCommand Create()
    {
        var run = CliCommand.Flag("--run", "run the query, with the right to read alone, instead of printing it");
        var param = new ValueOption("--param", "NAME=VALUE", "with --run: a parameter: any name of a nation, person or forum, a date, a word; repeated for several")
        {
            Repeats = true,
            Candidates = _ => NamedQuery.All.SelectMany(q => q.Parameters).Select(p => new Candidate(p.Name + "=", Latticework.Facts.Word.Of(p.Type))),
        };
        var limit = new ValueOption("--limit", "N", Default("with --run: the most rows to give", Rows));
        var timeout = new ValueOption("--timeout", "SECONDS", Default("with --run: the longest that the server may take", Seconds));
        return new("cypher")
        {
            Usage = "[NAME]",
            Most = 1,
            Remark = "Without a name: the list of queries. With one: its text, to be pasted into Neo4j Browser. With --run: its answer from the database. 'lattice ingest' loads the facts.",
            Candidates = _ => NamedQuery.All.Select(q => new Candidate(q.Name, q.Title)),
            Examples =
            [
                "cypher",
                "cypher shared-partners",
                "cypher shared-partners --run --param a=Japan --param b=NZL --param day=2025",
                "cypher office-holders --run --param nation=KOR --param day=2024-01-15 --format csv",
            ],
            Own = [run, param, limit, timeout],
            Server = new(),
            Output = OutputOptions.OfRows(),
            Run = invocation =>
            {
                if (invocation.Has(run)) return Ask(invocation, Parameters(invocation, param), invocation.Number(limit) ?? Rows, TimeSpan.FromSeconds(invocation.Number(timeout) ?? Seconds));
                foreach (var only in new[] { param, limit, timeout })
                    if (invocation.Has(only)) throw new ArgumentException($"{only.Name} goes with --run");
                return Print(invocation);
            },
        };
    }

    private static string Default(string meaning, int value) => string.Create(CultureInfo.InvariantCulture, $"{meaning} (default: {value})");

    private static int Print(Invocation invocation)
    {
        var output = invocation.Command.Output!;
        var text = invocation.Operands is [var name] ? Encoding.UTF8.GetBytes(NamedQuery.Of(name).Text) : QueryPage.OfList(invocation, output.FormatOf(invocation));
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), text);
        return ExitCode.Done;
    }

    private static int Ask(Invocation invocation, Dictionary<string, string> given, int rows, TimeSpan time)
    {
        if (invocation.Operands is not [var name]) throw new ArgumentException("--run needs a query; 'lattice cypher' lists them");
        var (output, query) = (invocation.Command.Output!, NamedQuery.Of(name));
        var format = output.FormatOf(invocation);
        var values = new QueryNames(invocation.Facts).Values(query, given);
        var answer = AskAsync(invocation, query, values, rows, time).GetAwaiter().GetResult();
        OutputTarget.Write(invocation.Host, invocation.Text(output.Target), QueryPage.OfAnswer(invocation, format, query, values, answer));
        if (answer.HasMore && format is "csv" && !invocation.Quiet)
            ErrorText.Write(invocation.Host, [$"lattice: {QueryPage.More(answer)}"]);
        return ExitCode.Done;
    }

    private static async Task<QueryAnswer> AskAsync(Invocation invocation, NamedQuery query, Dictionary<string, object?> values, int rows, TimeSpan time)
    {
        await using var connection = invocation.Command.Server!.Open(invocation);
        return await QueryRun.AskAsync(connection, query, values, rows, time, invocation.CancellationToken).ConfigureAwait(false);
    }

    private static Dictionary<string, string> Parameters(Invocation invocation, ValueOption param)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in invocation.Texts(param))
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } value]) throw new ArgumentException($"{param.Name} '{text}' is no parameter; write {param.Name} NAME=VALUE, such as {param.Name} nation=JPN");
            if (!given.TryAdd(name, value)) throw new ArgumentException($"{param.Name} gives '{name}' twice, as '{given[name]}' and '{value}'; give it once");
        }

        return given;
    }
}
