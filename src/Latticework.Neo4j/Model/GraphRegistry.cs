using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Actors, persons, series and pages as rows of the statements that merge them, and back.</summary>
internal static class GraphRegistry
{
    public static object?[] Row(Actor a) => Hashed(2, a.Code.Value, a.Kind.ToString(), a.Name, Texts(a.Aliases), a.Iso2, a.Cow, a.CowAbbrev, a.Gw, a.UnMember, a.Forum?.Value);

    public static object?[] Row(Person p) => Hashed(1, p.Name, Texts(p.Variants), p.Nation?.Value);

    public static object?[] Row(Series s) => Hashed(1, s.Name, Texts(s.Variants), s.Described ? true : null);

    public static object?[] Row(Source s) => Hashed(
        1, s.Url, s.Publisher, s.Publisher, s.Title, s.TitleIsLabel ? true : null, s.Published?.ToString(), s.Published?.Earliest, s.Published?.Latest);

    public static Actor Actor(IReadOnlyDictionary<string, object?> p, bool nation) => new()
    {
        Code = ActorCode.Parse((string)p["code"]!),
        Kind = nation ? ActorKind.Nation : ActorKind.Organisation,
        Name = (string)p["name"]!,
        Aliases = Texts(p, "aliases"),
        Iso2 = (string?)p.GetValueOrDefault("iso2"),
        Cow = Number(p, "cow"),
        CowAbbrev = (string?)p.GetValueOrDefault("cowAbbrev"),
        Gw = Number(p, "gw"),
        UnMember = (bool?)p.GetValueOrDefault("unMember"),
        Forum = p.GetValueOrDefault("forum") is string id ? FactId.Parse(id) : null,
    };

    public static Person Person(IReadOnlyDictionary<string, object?> p) => new()
    {
        Name = (string)p["name"]!,
        Variants = Texts(p, "variants"),
        Nation = p.GetValueOrDefault("nation") is string code ? ActorCode.Parse(code) : null,
    };

    public static Series Series(IReadOnlyDictionary<string, object?> p) => new()
    {
        Name = (string)p["name"]!,
        Variants = Texts(p, "variants"),
        Described = p.GetValueOrDefault("described") is true,
    };

    private static object?[] Hashed(int at, params object?[] values)
    {
        var hash = GraphHash.Of(values);
        return [.. values[..at], hash, .. values[at..]];
    }

    // An empty list is no property: neo4j-admin imports none.
    private static string[]? Texts(ImmutableArray<string> texts) => texts is [] ? null : [.. texts];

    private static ImmutableArray<string> Texts(IReadOnlyDictionary<string, object?> p, string key) => p.GetValueOrDefault(key) is object?[] list ? [.. list.Select(t => (string)t!)] : [];

    private static int? Number(IReadOnlyDictionary<string, object?> p, string key) => p.GetValueOrDefault(key) is long number ? (int)number : null;
}
