using System.Text;
using Latticework.Facts;

namespace Latticework.Neo4j.Tests;

/// <summary>The parts of <c>cypher/README.md</c> that the statements themselves tell.</summary>
internal static class CypherReadme
{
    /// <summary>Each part by the name in its marks.</summary>
    public static IReadOnlyDictionary<string, string> Parts { get; } = new Dictionary<string, string>
    {
        ["facts"] = Facts(),
        ["relationships"] = Relationships(),
        ["queries"] = Queries(),
        ["files"] = Files(),
    };

    /// <summary>The text with every part between its marks written anew.</summary>
    public static string Renewed(string text)
    {
        foreach (var (name, part) in Parts)
        {
            var (begin, end) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->\n");
            var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            text = text[..from] + part + text[text.IndexOf(end, StringComparison.Ordinal)..];
        }

        return text;
    }

    private static string Facts() => Table(
        ["Label", "Properties"],
        Enum.GetValues<FactKind>().Select(kind => new[] { $"`{kind}`", Listed(KeysOf(OwnNames.AddFacts(kind))) }));

    private static string Relationships()
    {
        var shapes = Enum.GetValues<FactKind>().Select(kind => (Kind: kind, Shape: RowShape.Of(OwnNames.AddFacts(kind)))).ToList();
        var owned = from s in shapes
                    from column in s.Shape.Columns.Where(c => c.Contains(':', StringComparison.Ordinal))
                    let type = column.Split(':')[0]
                    let end = Enum.Parse<GraphEnd>(column.Split(':')[1])
                    let outward = LinkTypes.IsOutward(type, end)
                    group s by (type, From: outward ? Of(type, s.Kind) : end.ToString(), To: outward ? end.ToString() : Of(type, s.Kind), Keys: Listed(s.Shape[column].Where(k => k is not "node"))) into same
                    orderby same.Key.type, same.Key.From, same.Key.To
                    select new[] { $"`{same.Key.type}`", same.Key.From, same.Key.To, same.Key.Keys };
        return Table(["Type", "From", "To", "Properties"], owned);

        static string Of(string type, FactKind kind) => type == "CITES" ? "Fact" : kind.ToString();
    }

    private static string Queries() => Table(
        ["Query", "Question", "Takes", "Gives"],
        NamedQuery.All.Select(q => new[] { $"[`{q.Name}`](queries/{q.Name}.cypher)", q.Question, Listed(q.Parameters.Select(p => p.Name + (p.IsOptional ? "?" : ""))), Listed(q.Columns) }));

    private static string Files() => Table(
        ["File", "What it does"],
        CypherFile.Names("schema").Concat(CypherFile.Names("store")).Concat(CypherFile.Names("browser"))
            .Select(name => new[] { $"[`{name}`]({name}.cypher)", CypherFile.Of(name).Header[0] }));

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder($"| {string.Join(" | ", head)} |\n|{string.Concat(Enumerable.Repeat("---|", head.Length))}\n");
        foreach (var row in rows.DistinctBy(r => string.Join('|', r))) text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return text.ToString();
    }

    /// <summary>As the statement sets them: in the codebook's order.</summary>
    private static IOrderedEnumerable<string> KeysOf(CypherFile file) =>
        OwnNames.KeysOf(file.Name).OrderBy(key => file.Text.IndexOf($" {key}: ", file.Text.IndexOf("CREATE", StringComparison.Ordinal), StringComparison.Ordinal));
}
