using System.Globalization;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A dataset in Neo4j: nations, persons, agreements and all else as nodes with relationships, kept equal to the fact files.</summary>
/// <remarks>
/// Ours are the nodes that bear <c>hash</c>, the relationships that bear <c>pos</c> or <c>derived</c>, and the properties of the model (<c>cypher/README.md</c>). Whatever
/// others add to the same database stays. Loads are all or nothing: a small one is one transaction; a large one beside a whole dataset is staged out of sight and published
/// in one; a large first one is not whole until its dataset says so.
/// </remarks>
public sealed partial class Neo4jFactStore : IFactStore, IAsyncDisposable
{
    private readonly ICypherConnection connection;
    private readonly Neo4jStoreOptions options;
    private readonly TimeProvider time;

    /// <summary>A store behind a connection, which it closes when it is disposed.</summary>
    public Neo4jFactStore(ICypherConnection connection, Neo4jStoreOptions? options = null, TimeProvider? time = null)
    {
        this.connection = connection;
        this.options = options ?? new();
        this.time = time ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async Task<string?> ReadHashAsync(CancellationToken cancellationToken = default) =>
        await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false) is { IsWhole: true, HasSchema: true } held ? held.Hash : null;

    /// <inheritdoc/>
    public async Task<StoreDataset?> ReadDatasetAsync(CancellationToken cancellationToken = default) =>
        await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false) is { IsWhole: true, HasSchema: true, Version: { } version, Hash: { } hash, Facts: { } facts } held
            ? new(held.Name, version, hash, (int)facts, held.Stamp)
            : null;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<FactId, string>> ReadHashesAsync(CancellationToken cancellationToken = default) =>
        HashesAsync(connection.StreamAsync(CypherFile.Of("store/read-hashes").Text, null, CypherAccess.Read, cancellationToken));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static async Task<IReadOnlyDictionary<FactId, string>> HashesAsync(IAsyncEnumerable<object?[]> rows)
    {
        var hashes = new Dictionary<FactId, string>();
        await foreach (var row in rows.ConfigureAwait(false))
            if (row is [string text, string hash] && FactId.TryParse(text, out var id)) hashes.Add(id, hash);
        return hashes;
    }

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) => parameters.ToDictionary(p => p.Name, p => p.Value);

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
