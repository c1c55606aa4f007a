using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>What the store in Neo4j does beside what every store does, over each transport.</summary>
public abstract partial class Neo4jStoreContract : FactStoreContract, IAsyncLifetime
{
    private readonly Lazy<ICypherConnection> opened;

    protected Neo4jStoreContract(Neo4jServer server)
    {
        Server = server;
        opened = new(() => CypherConnection.Open(Server.Running.Options(Address)));
    }

    protected Neo4jServer Server { get; }

    /// <summary>The server's address over this transport.</summary>
    protected abstract string Address { get; }

    private protected ICypherConnection Connection => opened.Value;

    public async ValueTask InitializeAsync()
    {
        _ = Server.Running;
        await EmptyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (!opened.IsValueCreated) return;
        await EmptyAsync();
        await Connection.DisposeAsync();
    }

    private protected override Task<IFactStore> OpenAsync() => Task.FromResult<IFactStore>(Store());

    private protected Neo4jFactStore Store(Neo4jStoreOptions? options = null) => new(CypherConnection.Open(Server.Running.Options(Address)), options);

    private protected Task<CypherResult> WriteAsync(string statement) => Connection.RunAsync(statement, null, CypherAccess.Write, TestContext.Current.CancellationToken);

    private protected async Task<object?> OneAsync(string statement) => (await Connection.RunAsync(statement, null, CypherAccess.Read, TestContext.Current.CancellationToken)).Rows.Single()[0];

    private async Task EmptyAsync()
    {
        await Connection.RunAsync("MATCH (f:Fact) CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 2000 ROWS", null, CypherAccess.Write);
        await Connection.RunAsync("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS", null, CypherAccess.Write);
    }
}
