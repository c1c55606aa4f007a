using Xunit;

namespace Latticework.Neo4j.Tests;

[Collection(ServerTests.Name)]
public sealed class BoltContractTests(Neo4jServer server) : TransportContract(server)
{
    protected override string Address
    {
        get
        {
            Assert.SkipWhen(Server.Running.Bolt is null, "needs the server's Bolt address: set NEO4J_BOLT_URI beside NEO4J_URI");
            return Server.Running.Bolt!;
        }
    }

    [Fact]
    public async Task Port_OfHttp_IsNotTakenForBolt()
    {
        await using var connection = CypherConnection.Open(Server.Running.Options(Server.Running.Http.Replace("http:", "bolt:", StringComparison.Ordinal)));
        var error = await Assert.ThrowsAsync<CypherException>(() => connection.DescribeAsync());
        Assert.Equal(CypherFailure.NotNeo4j, error.Failure);
    }
}
