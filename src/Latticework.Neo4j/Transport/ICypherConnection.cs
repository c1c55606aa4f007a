namespace Latticework.Neo4j;

/// <summary>A Neo4j database, over HTTP or Bolt, with the same values and failures over both.</summary>
/// <remarks>
/// <para>Answers hold null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <c>object?[]</c> for a list and for a path,
/// <c>IReadOnlyDictionary&lt;string, object?&gt;</c> for a map, <see cref="CypherNode"/> and <see cref="CypherRelationship"/>. Dates, times, durations and points
/// come as text in ISO 8601 or WKT (<c>2024-05-01</c>), and numbers that are not finite as <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</para>
/// <para>Parameters hold the same, and <see cref="int"/>, <see cref="DateOnly"/> (sent as text: write <c>date($x)</c> in the statement) and any sequence of these. A
/// sequence may be walked more than once.</para>
/// <para>Safe for use by several threads at once; each transaction is for one at a time.</para>
/// </remarks>
public interface ICypherConnection : IAsyncDisposable
{
    /// <summary>Where statements go, without user or password.</summary>
    Uri Address { get; }

    /// <summary>Asks the server who it is, and proves that it takes the credentials and has the database.</summary>
    /// <exception cref="CypherException">It cannot be reached, refuses, is not a Neo4j, or is too old.</exception>
    Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a statement in a transaction of its own, and reads its whole answer.</summary>
    /// <param name="statement">The Cypher text; values come as parameters only.</param>
    /// <param name="parameters">Values by name, without <c>$</c>; null for none.</param>
    /// <param name="access">What the statement may do. A read may be sent again by itself where the server is busy; a write never is.</param>
    /// <param name="cancellationToken">Stops waiting. Over HTTP a write goes on at the server without its client.</param>
    /// <exception cref="CypherException">The server could not be reached, refused, or failed.</exception>
    /// <exception cref="ArgumentException">A parameter is of a kind that has no form in Cypher.</exception>
    Task<CypherResult> RunAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, CypherAccess access, CancellationToken cancellationToken = default);

    /// <summary>Runs a statement in a transaction of its own, and gives its rows as they arrive: memory does not grow with their number.</summary>
    /// <inheritdoc cref="RunAsync" path="/param|/exception"/>
    IAsyncEnumerable<object?[]> StreamAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, CypherAccess access, CancellationToken cancellationToken = default);

    /// <summary>Opens a transaction.</summary>
    /// <param name="access">What its statements may do.</param>
    /// <param name="limit">How long it may last, in whole seconds upwards; null for the server's own limit. A wait for a lock counts.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="CypherException">The server could not be reached, refused, or failed.</exception>
    Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan? limit = null, CancellationToken cancellationToken = default);
}
