using System.Collections.Immutable;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    /// <summary>Makes the derived ties those of the facts, each in its place, so that what others tied to one stays; tells which could not go.</summary>
    /// <param name="transaction">Where to read.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="ties">The ties of the facts.</param>
    /// <param name="repair">Whether the ties are read back whole instead of trusting their hashes.</param>
    /// <param name="cancellationToken">Stops.</param>
    private static async Task<ImmutableArray<string>> TiesAsync(ICypherTransaction transaction, GraphWriter writer, GraphTies ties, bool repair, CancellationToken cancellationToken)
    {
        var held = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var row in transaction.StreamAsync(CypherFile.Of(repair ? "store/read-whole-ties" : "store/read-ties").Text, null, cancellationToken).ConfigureAwait(false))
            held[(string)row[0]!] = repair ? GraphTies.HashOf(row) : row[1] as string;
        var wanted = ties.Rows.ToDictionary(row => (string)row[0]!, row => row, StringComparer.Ordinal);
        string[] retired = [.. (await writer.RunAsync("read-retired-ties", cancellationToken).ConfigureAwait(false)).Rows.Select(row => (string)row[0]!).Where(wanted.ContainsKey)];
        await writer.RowsAsync("revive-ties", retired, cancellationToken, "pairs").ConfigureAwait(false);
        foreach (var pair in retired) held[pair] = null;
        string[] gone = [.. held.Keys.Where(pair => !wanted.ContainsKey(pair))];
        await writer.RowsAsync("delete-ties", gone, cancellationToken, "pairs", ("keys", OwnNames.TieKeys)).ConfigureAwait(false);
        var kept = await writer.RowsAsync("retire-ties", gone, cancellationToken, "pairs").ConfigureAwait(false);
        await writer.RowsAsync("update-ties", wanted.Values.Where(row => held.TryGetValue((string)row[0]!, out var hash) && hash != (string)row[1]!), cancellationToken).ConfigureAwait(false);
        await writer.RowsAsync("add-ties", wanted.Values.Where(row => !held.ContainsKey((string)row[0]!)), cancellationToken, others: ("load", null)).ConfigureAwait(false);
        return [.. kept.Select(row => $"the tie {row[0]} is retired, not deleted: others tied something to it")];
    }
}
