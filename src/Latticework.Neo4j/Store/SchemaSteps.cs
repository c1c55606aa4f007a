using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The versions of the graph's schema: each step is applied once, and remembered in the graph with its checksum.</summary>
internal static class SchemaSteps
{
    private static readonly string[] Names = [.. CypherFile.Names("schema")];

    /// <summary>The newest version.</summary>
    public static int Newest => VersionOf(Names[^1]);

    /// <summary>Applies the steps that the database lacks. False where another run was ended as it applied them, and what it made stood in the way: try again in a moment.</summary>
    /// <exception cref="FactStoreException">The database has steps that this program does not know, or knows with another text.</exception>
    public static async Task<bool> ApplyAsync(ICypherConnection connection, TimeProvider time, CancellationToken cancellationToken)
    {
        foreach (var (name, text, checksum) in await LackingAsync(connection, cancellationToken).ConfigureAwait(false))
        {
            if (!await MakeAsync(connection, [.. Statements(text)], cancellationToken).ConfigureAwait(false)) return false;
            await connection.RunAsync("CALL db.awaitIndexes(300)", null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
            var step = new Dictionary<string, object?> { ["version"] = VersionOf(name), ["name"] = name["schema/".Length..], ["checksum"] = checksum, ["at"] = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) };
            await connection.RunAsync(CypherFile.Of("store/write-migration").Text, step, CypherAccess.Write, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Makes the keys of the steps that the database lacks, and leaves their indexes and the memory of them to <see cref="ApplyAsync"/>. False as there.</summary>
    /// <inheritdoc cref="ApplyAsync" path="/exception"/>
    public static async Task<bool> KeysAsync(ICypherConnection connection, CancellationToken cancellationToken)
    {
        string[] keys = [.. (await LackingAsync(connection, cancellationToken).ConfigureAwait(false)).SelectMany(step => Statements(step.Text)).Where(LeftIndexes.IsConstraint)];
        return keys is [] || await MakeAsync(connection, keys, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<(string Name, string Text, string Checksum)>> LackingAsync(ICypherConnection connection, CancellationToken cancellationToken)
    {
        var applied = await connection.RunAsync(CypherFile.Of("store/read-migrations").Text, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        var known = applied.Rows.ToDictionary(row => (int)(long)row[0]!, row => (string)row[1]!);
        if (known.Count > 0 && known.Keys.Max() > Newest)
            throw new FactStoreException($"{connection.Address}: its schema has version {known.Keys.Max()} and this program knows {Newest}; use a newer program");
        var lacking = new List<(string, string, string)>();
        foreach (var name in Names)
        {
            var text = CypherFile.Of(name).Text;
            var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            if (!known.TryGetValue(VersionOf(name), out var before)) lacking.Add((name, text, checksum));
            else if (before != checksum) throw new FactStoreException($"{connection.Address}: step {VersionOf(name)} of its schema was applied with another text; load into an empty database");
        }

        return lacking;
    }

    /// <summary>False where names were taken.</summary>
    private static async Task<bool> MakeAsync(ICypherConnection connection, string[] statements, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(connection, statements, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (CypherException e) when (e.Code == LeftIndexes.Taken)
        {
            await LeftIndexes.DropAsync(connection, statements, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }

    private static async Task RunAsync(ICypherConnection connection, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginAsync(CypherAccess.Write, null, cancellationToken).ConfigureAwait(false);
        await using var _ = transaction.ConfigureAwait(false);
        foreach (var statement in statements) await transaction.RunAsync(statement, null, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<string> Statements(string text) => text.Split(";\n").Select(statement => statement.Trim())
        .Where(statement => statement.Split('\n').Any(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    // schema/V001__constraints
    private static int VersionOf(string name) => int.Parse(name.AsSpan("schema/V".Length, 3), CultureInfo.InvariantCulture);
}
