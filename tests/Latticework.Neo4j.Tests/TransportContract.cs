using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>What holds over each transport, on a real server.</summary>
public abstract partial class TransportContract : IAsyncLifetime
{
    private readonly Lazy<ICypherConnection> opened;

    protected TransportContract(Neo4jServer server)
    {
        Server = server;
        opened = new(() => CypherConnection.Open(Server.Running.Options(Address)));
    }

    protected Neo4jServer Server { get; }

    /// <summary>The server's address over this transport.</summary>
    protected abstract string Address { get; }

    private ICypherConnection Connection => opened.Value;

    public async ValueTask InitializeAsync() => await WriteAsync("MATCH (n:Trial) DETACH DELETE n");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (!opened.IsValueCreated) return;
        await WriteAsync("MATCH (n:Trial) DETACH DELETE n");
        await Connection.DisposeAsync();
    }

    private static Dictionary<string, object?> With(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };

    private Task<CypherResult> WriteAsync(string statement, Dictionary<string, object?>? parameters = null) =>
        Connection.RunAsync(statement, parameters, CypherAccess.Write);

    private async Task<object?> ReadAsync(string statement, Dictionary<string, object?>? parameters = null)
    {
        var result = await Connection.RunAsync(statement, parameters, CypherAccess.Read);
        return Assert.Single(Assert.Single(result.Rows));
    }
}
