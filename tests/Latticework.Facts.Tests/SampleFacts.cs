using System.Text.Json;
using System.Text.Json.Nodes;

namespace Latticework.Facts.Tests;

/// <summary>A small set of facts that keeps every rule, and one change of it.</summary>
internal static class SampleFacts
{
    private const string Facts = """
        [
        { "id": "acsa-jpn-nzl-2025", "kind": "agreement", "type": "acsa", "name": "ACSA", "parties": ["JPN", "NZL"], "signed": "2025-12-19", "inForce": "2026",
          "covers": ["food", "fuel"],
          "signatories": [{ "person": "Motegi Toshimitsu", "nation": "JPN" }],
          "partyDates": [{ "party": "NZL", "acceded": "2026-01-01", "inForce": "2026-02" }],
          "suspensions": [{ "between": ["JPN", "NZL"], "from": "2026-03", "to": "2026-04" }],
          "notices": [{ "by": "NZL", "given": "2026-03-01", "suspended": ["2026-03-02"], "withdrawn": "2026-05" }],
          "inferred": ["inForce"],
          "related": [{ "relation": "replaces", "id": "acsa-jpn-nzl-2015" }, { "relation": "signed-at", "id": "signing-jpn-nzl-2025" }],
          "alternatives": [{ "field": "signed", "value": "2025-12-18", "sources": ["https://a.example/1"] }],
          "confidence": "confirmed", "note": "None.",
          "sources": [{ "url": "https://a.example/1", "publisher": "A", "title": "One", "published": "2025-12-19" }] },
        { "id": "acsa-jpn-nzl-2015", "kind": "agreement", "type": "acsa", "name": "Old", "parties": ["JPN", "NZL"],
          "confidence": "reported", "sources": [{ "url": "https://a.example/1", "publisher": "A", "title": "One", "published": "2025-12-19" }] },
        { "id": "signing-jpn-nzl-2025", "kind": "meeting", "form": "signing", "name": "Signing", "date": "2025-12-19", "endDate": "2025-12-19",
          "nations": ["JPN", "NZL"], "roles": [{ "nation": "NZL", "role": "guest" }], "persons": [{ "person": "Motegi Toshimitsu", "nation": "JPN" }],
          "confidence": "reported", "sources": [{ "url": "https://a.example/2", "publisher": "A", "title": "Two" }] },
        { "id": "forum-x", "kind": "forum", "form": "dialogue", "name": "X", "established": "2020", "lead": "JPN",
          "members": [{ "nation": "JPN", "role": "lead" }, { "nation": "NZL", "role": "member", "from": "2021", "to": "2030" }],
          "confidence": "reported", "sources": [{ "url": "https://a.example/2", "publisher": "A", "title": "Two" }] },
        { "id": "annualex-2025", "kind": "exercise", "series": "ANNUALEX", "edition": "2025", "start": "2025-10", "end": "2025-10-31", "lead": ["JPN"],
          "participants": [{ "nation": "JPN", "role": "lead", "assets": ["JS Kaga"] }, { "nation": "NZL", "role": "participant" }],
          "phases": [{ "name": "Sea", "start": "2025-10-02", "end": "2025-10-03", "participants": ["NZL"] }],
          "confidence": "reported", "sources": [{ "url": "https://a.example/2", "publisher": "A", "title": "Two" }] },
        { "id": "office-jpn-foreign", "kind": "office", "person": "Motegi Toshimitsu", "nation": "JPN", "portfolio": "foreign", "title": "Minister",
          "from": "2025-10-21", "to": "2026-02", "endedInFact": "2026-01", "confidence": "reported",
          "sources": [{ "url": "https://a.example/2", "publisher": "A", "title": "Two" }] },
        { "id": "stmt-jpn", "kind": "statement", "person": "Motegi Toshimitsu", "nations": ["JPN"], "date": "2025-12-19", "stance": "support",
          "about": ["NZL", "forum-x"], "target": ["NZL"], "gist": "Backs New Zealand.", "confidence": "reported",
          "sources": [{ "url": "https://a.example/2", "publisher": "A", "title": "Two" }] }
        ]
        """;

    private const string Rest = """
        {
        "actors": [
          { "code": "JPN", "kind": "nation", "name": "Japan", "aliases": ["Nippon"], "iso2": "JP", "unMember": true },
          { "code": "NZL", "kind": "nation", "name": "New Zealand", "aliases": [], "iso2": "NZ", "unMember": true },
          { "code": "XORG", "kind": "organisation", "name": "X Organisation", "aliases": [], "forum": "forum-x" }],
        "persons": [{ "name": "Motegi Toshimitsu", "variants": ["Toshimitsu Motegi"], "nation": "JPN" }, { "name": "Judith Collins", "variants": [], "nation": "NZL" }],
        "series": [{ "name": "ANNUALEX", "variants": ["Annual-Ex"] }],
        "card": { "name": "sample", "title": "Sample", "version": "1", "compiled": "2026-11-25", "coverage": { "from": "2015", "to": "2026", "regions": [] }, "licence": "none",
          "counts": { "agreement": 2, "forum": 1, "exercise": 1, "patrol": 0, "office": 1, "meeting": 1, "statement": 1 },
          "bounds": { "agreement": { "min": 1, "max": 4 }, "forum": { "min": 1, "max": 4 }, "exercise": { "min": 1, "max": 4 }, "patrol": { "min": 0, "max": 4 },
            "office": { "min": 1, "max": 4 }, "meeting": { "min": 1, "max": 4 }, "statement": { "min": 1, "max": 4 } } }
        }
        """;

    /// <summary>The set with one value put at <c>owner/key/…/key</c>; <c>owner</c> is the id of a fact, or a list of the rest. No value takes out what is there.</summary>
    public static FactFiles With(string path, string? value)
    {
        var (facts, rest) = (JsonNode.Parse(Facts)!.AsArray(), JsonNode.Parse(Rest)!.AsObject());
        Put(path.Split('/'), value, facts, rest);
        return new()
        {
            Card = rest["card"].Deserialize(FactJson.TypeOf<DatasetCard>()),
            Actors = [.. rest["actors"]!.AsArray().Select(node => node.Deserialize(FactJson.TypeOf<Actor>())!)],
            Persons = [.. rest["persons"]!.AsArray().Select(node => node.Deserialize(FactJson.TypeOf<Person>())!)],
            Series = [.. rest["series"]!.AsArray().Select(node => node.Deserialize(FactJson.TypeOf<Series>())!)],
            Facts = [.. facts.Select(FactOf)],
            Origins = [.. facts.Select((_, i) => new FactOrigin("f.json", i + 1, 3))],
        };
    }

    private static void Put(string[] path, string? value, JsonArray facts, JsonObject rest)
    {
        if (path[0].Length == 0) return;
        var owner = facts.FirstOrDefault(fact => fact!["id"]!.GetValue<string>() == path[0]) ?? rest[path[0]]!;
        foreach (var key in path[1..^1]) owner = owner is JsonArray list ? list[int.Parse(key)]! : owner[key]!;
        var node = value is null ? null : JsonNode.Parse(value);
        if (owner is JsonArray items && path[^1] == "+") items.Add(node);
        else if (owner is JsonArray && node is not null) owner[int.Parse(path[^1])] = node;
        else if (owner is JsonArray shorter) shorter.RemoveAt(int.Parse(path[^1]));
        else if (node is null) owner.AsObject().Remove(path[^1]);
        else owner[path[^1]] = node;
    }

    private static Fact FactOf(JsonNode? node)
    {
        var kind = node!["kind"].Deserialize(FactJson.TypeOf<FactKind>());
        return (Fact)node.Deserialize(FactJson.TypeOf(kind))!;
    }
}
