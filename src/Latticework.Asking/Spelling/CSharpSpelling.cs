using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>An asking with the library.</summary>
internal static class CSharpSpelling
{
    // What each call takes beside the scope.
    private static readonly Dictionary<string, string[]> Own = new()
    {
        ["partners"] = ["apart"],
        ["overlap"] = ["allPairs"],
        ["gaps"] = ["hub", "limit"],
        ["rank"] = ["withoutNation", "all", "groupBy", "evidence"],
        ["diff"] = [],
        ["timeline"] = [],
        ["show"] = [],
    };

    public static string? Of(QuestionInvocation invocation, Told told, bool shipped)
    {
        var question = invocation.Command;
        if (!Own.TryGetValue(question.Name, out var own) || question.Scope.AsksForDays(invocation)) return null;
        if (told.Given.Any(g => !own.Contains(g.Parameter.Key) && !question.Scope.All.Contains(g.Parameter))) return null;
        var scope = question.Scope.Read(invocation);
        var within = CSharpScope.Of(scope);
        return $"""
            using Latticework.Facts;
            using Latticework.Query;

            var lattice = {(shipped ? "Lattice.OpenShipped()" : $"(await Lattice.OpenAsync({Literal.Of(Spellings.Folder)}))")}{(within.Length == 0 ? "" : $".With(new() {{ {within} }})")};
            var answer = lattice.{Call(question.Name, scope, invocation.Operands, told)};
            AnswerJson.Write(Console.OpenStandardOutput(), answer);
            """;
    }

    private static string Call(string name, RelationScope scope, IReadOnlyList<string> about, Told told) => name switch
    {
        "partners" => $"{(about.Count == 1 ? "Partners" : Has(told, "apart") ? "SharedPartnersApart" : "SharedPartners")}({Listed(about)})",
        "overlap" when scope.Backbone is not null => "Backbone()",
        "overlap" => about.Count switch { 0 => $"OverlapAll({(Has(told, "allPairs") ? "allPairs: true" : "")})", 1 => $"OverlapOf({Listed(about)})", _ => $"Overlap({Listed(about)})" },
        "gaps" => $"Gaps({string.Join(", ", Gaps(told))})",
        "rank" => Rank(about[0], told),
        "diff" => $"Diff({string.Join(", ", about.Select(date => $"PartialDate.Parse({Literal.Of(date)})"))})",
        "timeline" => $"Timeline({Listed(about)})",
        _ => $"Show({Literal.Of(string.Join(' ', about))})",
    };

    private static IEnumerable<string> Gaps(Told told)
    {
        if (Value(told, "hub") is { } hub) yield return $"hub: {Literal.Of(hub)}";
        if (Value(told, "limit") is { } limit) yield return $"limit: {limit}";
    }

    private static string Rank(string measure, Told told)
    {
        ImmutableArray<string> options =
        [
            .. Value(told, "withoutNation") is { } nation ? [$"WithoutNation = lattice.Resolve({Literal.Of(nation)})"] : Array.Empty<string>(),
            .. Has(told, "all") ? ["All = true"] : Array.Empty<string>(),
            .. Value(told, "groupBy") is { } group ? [$"GroupBy = {Literal.Of(group)}"] : Array.Empty<string>(),
            .. Has(told, "evidence") ? ["Evidence = true"] : Array.Empty<string>(),
        ];
        var known = Word.TryParse<Measure>(measure, out var value) ? value : throw Unknown.Word(measure, "rank", Word.All<Measure>());
        return $"Rank(Measure.{known}{(options is [] ? "" : $", new() {{ {string.Join(", ", options)} }}")})";
    }

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal.Of));

    private static bool Has(Told told, string key) => told.Given.Any(g => g.Parameter.Key == key);

    private static string? Value(Told told, string key) => told.Given.Where(g => g.Parameter.Key == key).Select(g => g.Values[0]).FirstOrDefault();
}
