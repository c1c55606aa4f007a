using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>A database over the server's HTTP Query API, version 2.</summary>
internal sealed class QueryApiConnection(Uri address, Neo4jOptions options, TimeProvider time, HttpMessageHandler? handler) : ICypherConnection
{
    private readonly QueryApiClient client = new(address, options, time, handler);
    private readonly string path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";

    public Uri Address => client.Address;

    public async Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken = default)
    {
        await RecogniseAsync(cancellationToken).ConfigureAwait(false);
        var components = await RunAsync(ServerComponents.Statement, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        return ServerComponents.Read(components);
    }

    public async Task<CypherResult> RunAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, CypherAccess access, CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync(statement, parameters, access, cancellationToken).ConfigureAwait(false);
        return await answer.ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<object?[]> StreamAsync(
        string statement,
        IReadOnlyDictionary<string, object?>? parameters,
        CypherAccess access,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var answer = await SendAsync(statement, parameters, access, cancellationToken).ConfigureAwait(false);
        await foreach (var row in answer.RowsAsync(cancellationToken).ConfigureAwait(false)) yield return row;
    }

    public async Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        var body = new QueryApiBody { Access = access, Limit = limit };
        using var answer = await client.SendAsync(HttpMethod.Post, path + "/tx", body, QueryApiStep.Repeatable, null, cancellationToken).ConfigureAwait(false);
        await answer.EndAsync(cancellationToken).ConfigureAwait(false);
        if (answer.Part("transaction").GetValueOrDefault("id") is not string id) throw client.Faults.NotNeo4j("the answer to opening a transaction names none");
        return new QueryApiTransaction(client, $"{path}/tx/{Uri.EscapeDataString(id)}", QueryApiClient.AffinityOf(answer));
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads the server's first page, which every Neo4j shows without credentials.</summary>
    private async Task RecogniseAsync(CancellationToken cancellationToken)
    {
        using var page = await client.SendAsync(HttpMethod.Get, "", null, QueryApiStep.Repeatable, null, cancellationToken).ConfigureAwait(false);
        try
        {
            await page.EndAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CypherException e) when (e.InnerException is JsonException)
        {
            throw client.Faults.NotNeo4j("its first page is of another form");
        }

        if (page.Text("neo4j_version") is not { } version) throw client.Faults.NotNeo4j("its first page has no neo4j_version");
        if (!ServerComponents.IsEnough(version)) throw client.Faults.TooOld($"is Neo4j {version}");
        if (page.Text("query") is null) throw client.Faults.TooOld($"is Neo4j {version} with its Query API switched off");
    }

    private Task<QueryApiAnswer> SendAsync(
        string statement, IReadOnlyDictionary<string, object?>? parameters, CypherAccess access, CancellationToken cancellationToken)
    {
        var body = new QueryApiBody { Statement = statement, Parameters = parameters, Access = access };
        var step = access == CypherAccess.Read ? QueryApiStep.Repeatable : QueryApiStep.Write;
        return client.SendAsync(HttpMethod.Post, path, body, step, null, cancellationToken);
    }
}
