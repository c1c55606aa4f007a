using Latticework.Asking;
using Microsoft.AspNetCore.Http;

namespace Latticework.Web;

/// <summary>What a query string says to a question.</summary>
/// <param name="Arguments">The question's arguments, the format among them.</param>
/// <param name="WantsCitations">Whether the sources are wanted as CSV instead of the items.</param>
internal sealed record QueryArguments(NamedArguments Arguments, bool WantsCitations)
{
    /// <summary>Beside the question's own: the sources instead of the items.</summary>
    public static Parameter Citations { get; } = Parameter.Flag("--citations", "with format=csv: the sources, one page a row, instead of the items");

    public static QueryArguments Read(IQueryCollection query, QuestionCommand question, string format)
    {
        var given = Told(query).Where(told => told.Key != question.Output.Format.Key).ToList();
        var citations = given.Where(g => g.Key == Citations.Key).SelectMany(g => g.Value).LastOrDefault();
        given.RemoveAll(g => g.Key == Citations.Key);
        given.Add(new(question.Output.Format.Key, query[question.Output.Format.Key] is { Count: > 1 } twice ? [.. twice.Select(v => v ?? "")] : [format]));
        var wanted = citations is not null && NamedArguments.Flag(Citations, citations);
        if (wanted && format != "csv") throw new ArgumentException("--citations goes with --format csv; the other formats hold their sources");
        return new(NamedArguments.Read(question, given), wanted);
    }

    /// <summary>What a query string tells, name by name, with all values of each.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Told(IQueryCollection query) =>
        query.Select(q => KeyValuePair.Create<string, IReadOnlyList<string>>(q.Key, [.. q.Value.Select(v => v ?? "")]));
}
