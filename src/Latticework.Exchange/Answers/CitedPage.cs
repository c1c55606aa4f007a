using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>A page with a key of its own and all cited facts that it bears.</summary>
/// <param name="Key">The first such fact's id, with the page's number in it where the fact has several.</param>
/// <param name="Source">The page.</param>
/// <param name="Facts">The facts.</param>
internal sealed record CitedPage(string Key, Source Source, IReadOnlyList<Citation> Facts)
{
    /// <summary>Each page once, in the order of the citations.</summary>
    public static IEnumerable<CitedPage> Of(IReadOnlyCollection<Citation> citations) => citations
        .SelectMany(c => c.Sources.Select((_, i) => (Citation: c, At: i)))
        .GroupBy(p => p.Citation.Sources[p.At].Url, StringComparer.Ordinal)
        .Select(g => new CitedPage(KeyOf(g.First().Citation, g.First().At), g.First().Citation.Sources[g.First().At], [.. g.Select(p => p.Citation)]));

    /// <summary>What the page is cited for.</summary>
    public string Bears => $"Bears {Listed([.. Facts.Select(f => $"{f.Fact} ({f.Name})")])}";

    private static string KeyOf(Citation citation, int at) => citation.Sources.Length == 1 ? citation.Fact.Value : FormattableString.Invariant($"{citation.Fact}-page-{at + 1}");

    private static string Listed(string[] names) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
