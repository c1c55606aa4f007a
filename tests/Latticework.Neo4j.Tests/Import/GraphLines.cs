using System.Globalization;
using System.Text.Json;

namespace Latticework.Neo4j.Tests;

/// <summary>A whole graph as sorted lines of text, to be compared with another.</summary>
internal static class GraphLines
{
    // what an ingestion says of itself, and when
    private const string Nodes = """
        MATCH (n) WHERE NOT n:Migration
        WITH n, labels(n) AS labels UNWIND labels AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels
        RETURN labels, properties(n) AS p, [key IN keys(n) WHERE n[key] IS :: DATE] AS dates
        """;

    private const string Relationships = """
        MATCH (a)-[r]->(b)
        RETURN [type(r), coalesce(a.id, a.pair, a.code, a.url, a.name), coalesce(b.id, b.pair, b.code, b.url, b.name)] AS r, properties(r) AS p, [key IN keys(r) WHERE r[key] IS :: DATE] AS dates
        """;

    private static readonly string[] OfARun = ["run", "at", "lock", "schemaVersion", "heartbeat"];

    public static async Task<List<string>> OfAsync(ICypherConnection connection, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var statement in new[] { Nodes, Relationships })
            await foreach (var row in connection.StreamAsync(statement, null, CypherAccess.Read, cancellationToken))
                lines.Add($"{Text(row[0])} {Text(row[1])} {Text(((object?[])row[2]!).Order())}");
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Text(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Where(p => !OfARun.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Text(p.Value)}"))}}}",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        string text => JsonSerializer.Serialize(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };
}
