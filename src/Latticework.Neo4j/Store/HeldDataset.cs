using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>What the graph says of the dataset that it holds.</summary>
internal sealed record HeldDataset(string Name, string? Hash, string? Registry, string? State, string? Run, string? Card, bool Alive, string? Ties, long? Schema)
{
    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>The number of its facts.</summary>
    public long? Facts { get; init; }

    /// <summary>The stamp of the files that it was read from.</summary>
    public string? Stamp { get; init; }

    /// <summary>Whether all of it is there.</summary>
    public bool IsWhole => State == "ready";

    /// <summary>Whether all of a dataset is there, with the keys and indexes of this program.</summary>
    public bool Is(FactSet set) => IsWhole && HasSchema && Hash == set.Hash;

    /// <summary>Whether the schema is this program's, or a newer one's. It is none after an offline import.</summary>
    public bool HasSchema => Schema >= SchemaSteps.Newest;

    /// <summary>Whether another ingestion is in the middle of a large load.</summary>
    public bool IsLoading => State == "loading" && Alive;

    /// <summary>The dataset held, or null.</summary>
    /// <exception cref="FactStoreException">The database holds several.</exception>
    public static async Task<HeldDataset?> ReadAsync(ICypherConnection connection, CancellationToken cancellationToken)
    {
        var result = await FirstAsync(connection, cancellationToken).ConfigureAwait(false);
        return result.Rows switch
        {
            [] => null,
            [var d] => new((string)d[0]!, (string?)d[1], (string?)d[2], (string?)d[3], (string?)d[4], (string?)d[5], d[6] is true, (string?)d[7], (long?)d[8]) { Version = (string?)d[9], Facts = (long?)d[10], Stamp = (string?)d[11] },
            _ => throw new FactStoreException($"{connection.Address}: holds {result.Rows.Count} datasets ({string.Join(", ", result.Rows.Select(d => d[0]))}); keep one a database"),
        };
    }

    /// <summary>The first statement of every use of a store: where what answers is no Neo4j, or too old a one, that is said.</summary>
    private static async Task<CypherResult> FirstAsync(ICypherConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.RunAsync(CypherFile.Of("store/read-datasets").Text, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        }
        catch (CypherException e) when (e.Code is null && e.Failure is CypherFailure.NotNeo4j or CypherFailure.Server or CypherFailure.Transient)
        {
            await connection.DescribeAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }
    }
}
