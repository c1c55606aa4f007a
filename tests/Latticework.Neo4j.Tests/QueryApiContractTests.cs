using Xunit;

namespace Latticework.Neo4j.Tests;

[Collection(ServerTests.Name)]
public sealed class QueryApiContractTests(Neo4jServer server) : TransportContract(server)
{
    protected override string Address => Server.Running.Http;

    [Fact]
    public async Task Port_OfBolt_IsNotTakenForTheQueryApi()
    {
        Assert.SkipWhen(Server.Running.Bolt is null, "needs the server's Bolt address: set NEO4J_BOLT_URI beside NEO4J_URI");
        await using var connection = CypherConnection.Open(Server.Running.Options(Server.Running.Bolt!.Replace("bolt:", "http:", StringComparison.Ordinal)));
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.DescribeAsync());
        Assert.Contains(error.Failure, (CypherFailure[])[CypherFailure.NotNeo4j, CypherFailure.TooOld]);
    }
}
