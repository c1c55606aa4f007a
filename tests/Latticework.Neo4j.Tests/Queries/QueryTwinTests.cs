using System.Text.Json;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>Every named query gives the library's answer on the whole shipped dataset, by indexes, with the right to read alone.</summary>
[Collection(ServerTests.Name)]
public sealed class QueryTwinTests(LoadedServer server) : IClassFixture<LoadedServer>
{
    private static readonly QueryNames Names = new(LoadedServer.Shipped);

    public static TheoryData<string> Queries => [.. NamedQuery.Names];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_ShippedDataset_EqualsItsTwin(string name)
    {
        var query = NamedQuery.Of(name);
        var twin = Twins.All[name];
        var examples = query.Parameters.ToDictionary(p => p.Name, p => p.Example);
        Assert.True(twin.Sets.Length >= 2, "three sets of parameters or more, the examples included");
        var answered = 0;
        foreach (var given in twin.Sets.Select(Read).Prepend(examples))
        {
            var values = Names.Values(query, given);
            var result = await server.Connection.RunAsync(query.Text, values, CypherAccess.Read, TestContext.Current.CancellationToken);
            Assert.Equal(query.Columns, result.Columns);
            Assert.Equal(Lines(twin.Rows(new(values))), Lines(result.Rows));
            answered += result.Rows.Count;
        }

        Assert.NotEqual(0, answered);
    }

    [Theory]
    [InlineData("JPN\"}) DETACH DELETE n //")]
    [InlineData("JPN' OR true //")]
    [InlineData("JPN\\u0027}) MATCH (n) DETACH DELETE n RETURN 1 AS x //")]
    [InlineData("$b")]
    [InlineData("`x`}) DETACH DELETE n")]
    public async Task Query_ParameterThatReadsLikeCypher_IsATextThatNothingBears(string text)
    {
        const string Count = "MATCH (n) RETURN count(n)";
        var before = (await server.Connection.RunAsync(Count, null, CypherAccess.Read, TestContext.Current.CancellationToken)).Rows.Single()[0];
        var query = NamedQuery.Of("shared-partners");
        Assert.ThrowsAny<ArgumentException>(() => Names.Values(query, new Dictionary<string, string> { ["a"] = text, ["b"] = "NZL" }));
        var answer = await QueryRun.AskAsync(server.Connection, query, new Dictionary<string, object?> { ["a"] = text, ["b"] = "NZL", ["day"] = null }, 10, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Empty(answer.Rows);
        Assert.Equal(before, (await server.Connection.RunAsync(Count, null, CypherAccess.Read, TestContext.Current.CancellationToken)).Rows.Single()[0]);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Plan_ScansNoNodesAtLarge(string name)
    {
        var query = NamedQuery.Of(name);
        var values = Names.Values(query, query.Parameters.ToDictionary(p => p.Name, p => p.Example));
        var plan = string.Join(' ', await server.PlanAsync(query.Text, values, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("AllNodesScan", plan, StringComparison.Ordinal);
        // the shortest paths are looked for in the network of all nations
        var named = name != "shortest-paths" && query.Parameters.Any(p => p.Type is not (QueryValueType.Day or QueryValueType.FirstDay));
        Assert.True(!named || plan.Contains("IndexSeek", StringComparison.Ordinal), plan);
    }

    [Theory]
    [InlineData("agreement")]
    [InlineData("exercise-series")]
    [InlineData("forum")]
    [InlineData("nation")]
    [InlineData("shared-partners")]
    [InlineData("who-met-whom")]
    public async Task Picture_OnTheShippedDataset_DrawsSomethingByAnIndex(string name)
    {
        var text = CypherFile.Of($"browser/{name}").Text;
        var result = await server.Connection.RunAsync(text, null, CypherAccess.Read, TestContext.Current.CancellationToken);
        Assert.InRange(result.Rows.Count, 4, 100);
        Assert.Contains((await server.PlanAsync(text, new Dictionary<string, object?>(), TestContext.Current.CancellationToken)), o => o.Contains("IndexSeek", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Read(string set) => set.Split("; ").Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    private static IEnumerable<string> Lines(IEnumerable<object?[]> rows) => rows.Select(row => JsonSerializer.Serialize(row));
}
