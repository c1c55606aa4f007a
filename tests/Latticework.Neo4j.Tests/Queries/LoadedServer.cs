using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>The real server with the shipped dataset in it, for all tests of a class.</summary>
public sealed class LoadedServer(Neo4jServer server) : IAsyncLifetime
{
    private ICypherConnection? connection;

    internal static FactSet Shipped { get; } = EmbeddedFactStore.Shipped();

    /// <summary>A connection to it; the test is skipped where there is no server.</summary>
    internal ICypherConnection Connection => connection ?? CypherConnection.Open(server.Running.Options(server.Running.Http));

    public async ValueTask InitializeAsync()
    {
        if (!server.IsThere) return;
        connection = Connection;
        await EmptyAsync();
        await using var store = new Neo4jFactStore(CypherConnection.Open(server.Running.Options(server.Running.Http)));
        await store.ApplyAsync(Shipped);

        // else the server goes on planning by the numbers of the empty database for a while
        await Connection.RunAsync("CALL db.prepareForReplanning(300)", null, CypherAccess.Write);
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is null) return;
        await EmptyAsync();
        await connection.DisposeAsync();
    }

    /// <summary>The operators by which the server would answer a statement, such as <c>NodeUniqueIndexSeek</c>.</summary>
    internal async Task<IReadOnlyList<string>> PlanAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var running = server.Running;
        using var client = new HttpClient { BaseAddress = new(running.Http) };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{running.User}:{running.Password}")));
        using var answer = await client.PostAsJsonAsync($"db/{running.Database}/query/v2", new { statement = "EXPLAIN " + statement, parameters, accessMode = "READ" }, cancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. Operators(json.GetProperty("queryPlan"))];
    }

    private static IEnumerable<string> Operators(JsonElement plan) =>
        plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend(plan.GetProperty("operatorType").GetString()!.Split('@')[0]);

    private async Task EmptyAsync()
    {
        await Connection.RunAsync("MATCH (f:Fact) CALL (f) { DETACH DELETE f } IN TRANSACTIONS OF 2000 ROWS", null, CypherAccess.Write);
        await Connection.RunAsync("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS", null, CypherAccess.Write);
    }
}
