namespace Latticework.Neo4j;

/// <summary>A transaction: all or nothing. Disposed without <see cref="CommitAsync"/>, it is rolled back.</summary>
/// <remarks>After any failure it is gone, and nothing of it was written; try the whole transaction again where the failure is <see cref="CypherFailure.Transient"/>.</remarks>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement and reads its whole answer.</summary>
    /// <param name="statement">The Cypher text; values come as parameters only.</param>
    /// <param name="parameters">Values by name, without <c>$</c>; null for none.</param>
    /// <param name="cancellationToken">Stops waiting; the transaction is then gone.</param>
    /// <exception cref="CypherException">The server could not be reached, refused, or failed.</exception>
    /// <exception cref="ArgumentException">A parameter is of a kind that has no form in Cypher.</exception>
    /// <exception cref="InvalidOperationException">The rows of <see cref="StreamAsync"/> are still being read, or the transaction is over.</exception>
    Task<CypherResult> RunAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken = default);

    /// <summary>Runs a statement and gives its rows as they arrive. Read to the end, or leave the loop, before the next statement.</summary>
    /// <inheritdoc cref="RunAsync" path="/param|/exception"/>
    IAsyncEnumerable<object?[]> StreamAsync(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken = default);

    /// <summary>Tells the server that the transaction is still wanted, which over HTTP it drops after a minute without a request. Does nothing while a statement runs.</summary>
    /// <exception cref="CypherException">The transaction is gone.</exception>
    Task KeepAliveAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes everything permanent.</summary>
    /// <param name="cancellationToken">Stops waiting; whether it was committed is then unknown.</param>
    /// <exception cref="CypherException">Nothing was written; or, with <see cref="CypherFailure.OutcomeUnknown"/>, it may have been.</exception>
    /// <exception cref="InvalidOperationException">The rows of <see cref="StreamAsync"/> are still being read, or the transaction is over.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
