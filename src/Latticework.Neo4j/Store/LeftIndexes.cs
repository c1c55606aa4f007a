using System.Text.RegularExpressions;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>
/// Indexes without their constraints. Neo4j commits the index of a constraint before the constraint itself: a server that is killed between the two keeps the index, and so does a transaction
/// that the server has ended, until its client hears of it. Meanwhile the name is taken.
/// </summary>
internal static partial class LeftIndexes
{
    /// <summary>What Neo4j says of a constraint whose index is there already.</summary>
    public const string Taken = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    /// <summary>Drops those that statements would make anew with their constraints, unless the server is yet to take them back itself: it fails for good where it then finds them gone.</summary>
    /// <exception cref="FactStoreException">An index has the name of one of ours, and is of something else.</exception>
    public static async Task DropAsync(ICypherConnection connection, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        var ended = await connection.RunAsync(CypherFile.Of("store/count-ended").Text, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        if ((long)ended.Rows[0][0]! > 0) return;
        var wanted = statements.Select(statement => Constraint().Match(statement)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["name"].Value, match => (Label: match.Groups["label"].Value, Property: match.Groups["property"].Value));
        var names = new Dictionary<string, object?> { ["names"] = wanted.Keys.ToArray() };
        foreach (var row in (await connection.RunAsync(CypherFile.Of("store/read-left-indexes").Text, names, CypherAccess.Read, cancellationToken).ConfigureAwait(false)).Rows)
        {
            var (name, labels, properties) = ((string)row[0]!, Texts(row[1]), Texts(row[2]));
            var (label, property) = wanted[name];
            if (!labels.SequenceEqual([label]) || !properties.SequenceEqual([property]))
                throw new FactStoreException($"{connection.Address}: its index '{name}' is on {string.Join(", ", labels)} ({string.Join(", ", properties)}), and the facts need that name for {label} ({property}); drop it, or make it anew under another name");
            await connection.RunAsync(CypherFile.Of("store/drop-index").Text, new Dictionary<string, object?> { ["name"] = name }, CypherAccess.Write, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a statement makes a constraint.</summary>
    public static bool IsConstraint(string statement) => Constraint().IsMatch(statement);

    // an index that looks labels or types up has neither
    private static string[] Texts(object? list) => list is IEnumerable<object?> texts ? [.. texts.OfType<string>()] : [];

    [GeneratedRegex(@"CREATE CONSTRAINT (?<name>\w+) IF NOT EXISTS FOR \(n:(?<label>\w+)\) REQUIRE n\.(?<property>\w+) IS UNIQUE", RegexOptions.ExplicitCapture)]
    private static partial Regex Constraint();
}
