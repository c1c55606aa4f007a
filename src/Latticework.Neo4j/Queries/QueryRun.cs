using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Asks a named query of a graph, with the right to read alone.</summary>
public static class QueryRun
{
    /// <summary>Runs a query in a transaction that reads, under a limit of time that the server keeps.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="query">The query.</param>
    /// <param name="values">Its parameters, as <see cref="QueryNames"/> gives them.</param>
    /// <param name="rows">The most rows to read; reading ends one row beyond.</param>
    /// <param name="time">The longest that it may take.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="FactStoreException">The database holds no whole dataset, or several.</exception>
    /// <exception cref="CypherException">The server could not be reached, refused or failed, or the time is up.</exception>
    public static async Task<QueryAnswer> AskAsync(
        ICypherConnection connection, NamedQuery query, IReadOnlyDictionary<string, object?> values, int rows, TimeSpan time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        await using var transaction = await connection.BeginAsync(CypherAccess.Read, time, cancellationToken).ConfigureAwait(false);
        var dataset = await DatasetAsync(connection.Address, transaction, cancellationToken).ConfigureAwait(false);
        var read = ImmutableArray.CreateBuilder<object?[]>();
        await foreach (var row in transaction.StreamAsync(query.Text, values, cancellationToken).ConfigureAwait(false))
        {
            if (read.Count == rows) return new(dataset, read.ToImmutable(), HasMore: true);
            read.Add(row);
        }

        return new(dataset, read.ToImmutable(), HasMore: false);
    }

    private static async Task<QueryDataset> DatasetAsync(Uri address, ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(CypherFile.Of("store/describe-dataset").Text, null, cancellationToken).ConfigureAwait(false);
        return result.Rows switch
        {
            [[string name, string version, string hash, long facts]] => new(name, version, hash, facts),
            [_, _, ..] => throw new FactStoreException($"{address}: holds {result.Rows.Count} datasets; keep one a database"),
            _ => throw new FactStoreException($"{address}: holds no whole dataset; load it with 'lattice ingest'"),
        };
    }
}
