using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>A database over the Bolt protocol, by the official driver.</summary>
internal sealed class BoltConnection : ICypherConnection
{
    private readonly IDriver driver;
    private readonly string database;

    public BoltConnection(Neo4jAddress address, Neo4jOptions options)
    {
        Address = address.Uri;
        database = options.Database;
        Faults = new BoltFaults(Address);
        var login = options.User.Length > 0 ? AuthTokens.Basic(options.User, options.Password) : AuthTokens.None;
        driver = GraphDatabase.Driver(
            address.Uri,
            login,
            settings => settings
                .WithConnectionTimeout(TimeSpan.FromSeconds(10))
                .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(15))
                .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(15))
                .WithTelemetryDisabled()
                .WithNotificationsDisabled());
    }

    public Uri Address { get; }

    private BoltFaults Faults { get; }

    public async Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken = default)
    {
        var components = await RunAsync(ServerComponents.Statement, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        var server = ServerComponents.Read(components);
        return ServerComponents.IsEnough(server.Version) ? server : throw Faults.TooOld(server.Version);
    }

    public async Task<CypherResult> RunAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, CypherAccess access, CancellationToken cancellationToken = default)
    {
        await using var query = Query(access, cancellationToken, out var session);
        var cursor = await query.DoAsync(() => session.RunAsync(statement, BoltParameters.Of(parameters)), cancellationToken).ConfigureAwait(false);
        return await BoltAnswer.ReadAsync(query, cursor, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<object?[]> StreamAsync(
        string statement,
        IReadOnlyDictionary<string, object?>? parameters,
        CypherAccess access,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var query = Query(access, cancellationToken, out var session);
        var cursor = await query.DoAsync(() => session.RunAsync(statement, BoltParameters.Of(parameters)), cancellationToken).ConfigureAwait(false);
        while (await query.DoAsync(cursor.FetchAsync, cancellationToken).ConfigureAwait(false)) yield return BoltAnswer.Row(cursor.Current);
    }

    public async Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        var session = Session(access);
        var calls = new BoltCalls(session, Faults, BoltStep.Begin);
        try
        {
            var transaction = await calls.DoAsync(
                () => limit is { } time ? session.BeginTransactionAsync(settings => settings.WithTimeout(time)) : session.BeginTransactionAsync(), cancellationToken).ConfigureAwait(false);
            return new BoltTransaction(calls, transaction);
        }
        catch
        {
            await calls.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await driver.DisposeAsync().ConfigureAwait(false);

    private BoltCalls Query(CypherAccess access, CancellationToken cancellationToken, out IAsyncSession session)
    {
        cancellationToken.ThrowIfCancellationRequested();
        session = Session(access);
        return new BoltCalls(session, Faults, access == CypherAccess.Read ? BoltStep.Read : BoltStep.Write);
    }

    private IAsyncSession Session(CypherAccess access) => driver.AsyncSession(
        settings => settings.WithDatabase(database).WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write));
}
