using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>What a researcher has put into the same database: labels, properties, nodes and relationships of their own, on and beside ours.</summary>
internal sealed class Belongings(ICypherConnection connection)
{
    private const string Key = "coalesce(x.id, x.code, x.url, x.pair, x.name)";
    private const string From = "coalesce(a.id, a.code, a.url, a.name, toString(a.number))";
    private const string To = "coalesce(b.id, b.code, b.url, b.pair, b.name)";

    /// <summary>All of it, told in a fixed order.</summary>
    private const string All = $$"""
        CALL () {
          MATCH (n:Remark) OPTIONAL MATCH (n)-[r:ON]->(x) RETURN "remark " + n.number + " on " + {{Key}} + " of " + coalesce(toString(r.mine), "nobody") AS line
          UNION ALL
          MATCH (x:Checked) RETURN "checked " + {{Key}} AS line
          UNION ALL
          MATCH (x) WHERE x.mine IS NOT NULL RETURN "mine " + {{Key}} + " " + x.mine AS line
          UNION ALL
          MATCH (a)-[r]->(b) WHERE r.mine IS NOT NULL RETURN "relationship " + type(r) + " " + r.mine + " from " + {{From}} + " to " + {{To}} AS line
        }
        RETURN line ORDER BY line
        """;

    private string[] planted = [];

    /// <summary>Puts it there.</summary>
    /// <param name="stay">Facts whose relationships to actors, persons, series, pages and to one another are in every version.</param>
    public async Task PlantAsync(ImmutableArray<Fact> stay)
    {
        string[] statements =
        [
            "MATCH (x:Fact) WITH x ORDER BY x.id LIMIT 25 SET x:Checked, x.mine = 1 CREATE (:Remark {number: 1})-[:ON {mine: 1}]->(x)",
            "MATCH (x:Actor) WITH x ORDER BY x.code LIMIT 10 SET x.mine = 2 CREATE (:Remark {number: 2})-[:ON {mine: 2}]->(x)",
            "MATCH (x:Person) WITH x ORDER BY x.name LIMIT 10 SET x:Checked, x.mine = 3 CREATE (:Remark {number: 3})-[:ON {mine: 3}]->(x)",
            "MATCH (x:Source) WITH x ORDER BY x.url LIMIT 25 SET x.mine = 4 CREATE (:Remark {number: 4})-[:ON {mine: 4}]->(x)",
            "MATCH (x:Tie) WITH x ORDER BY x.pair LIMIT 25 SET x:Checked, x.mine = 5 CREATE (:Remark {number: 5})-[:ON {mine: 5}]->(x)",
            "MATCH (a:Actor) WITH a ORDER BY a.code LIMIT 5 MATCH (f:Fact) WITH a, f ORDER BY f.id LIMIT 20 CREATE (a)-[:PARTY_TO {mine: 6}]->(f)",
            "UNWIND $ids AS id MATCH (f:Fact {id: id})-[r]-(o:Actor|Person|Series|Source|Fact) WHERE r.pos IS NOT NULL AND (NOT o:Fact OR o.id IN $ids) SET r.mine = 7",
            "CREATE (:Recipe {name: 'soup', mine: 8})-[:NEEDS {mine: 8}]->(:Recipe {name: 'water', mine: 8})",
        ];
        var ids = new Dictionary<string, object?> { ["ids"] = stay.Select(f => f.Id.Value).ToArray() };
        foreach (var statement in statements) await connection.RunAsync(statement, ids, CypherAccess.Write);
        planted = await LinesAsync();
    }

    /// <summary>Expects none of it any more.</summary>
    public void Forget() => planted = [];

    /// <summary>What is no longer as it was; null where all is.</summary>
    public async Task<string?> LostAsync()
    {
        var now = await LinesAsync();
        if (now.SequenceEqual(planted)) return null;
        var gone = planted.ToList();
        foreach (var line in now) gone.Remove(line);
        return $"of the researcher's own, {planted.Length} lines became {now.Length}; the first gone: {gone.FirstOrDefault() ?? "none"}";
    }

    private async Task<string[]> LinesAsync() => [.. (await connection.RunAsync(All, null, CypherAccess.Read)).Rows.Select(row => (string)row[0]!)];
}
