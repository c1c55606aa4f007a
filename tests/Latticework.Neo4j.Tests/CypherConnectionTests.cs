using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed class CypherConnectionTests
{
    [Fact]
    public async Task Open_AnAuraAddress_NeedsNoMoreThanTheAddress()
    {
        await using var connection = CypherConnection.Open(new Neo4jOptions { Address = "neo4j+s://0a1b2c3d.databases.neo4j.io" });
        Assert.Equal("0a1b2c3d.databases.neo4j.io", connection.Address.Host);
    }

#if !NEO4J_DRIVER
    [Fact]
    public void Open_ABoltAddressWithoutDriver_NamesTheHttpAddress()
    {
        var error = Assert.Throws<CypherException>(() => CypherConnection.Open(new Neo4jOptions { Address = "bolt://graph.example:7687" }));
        Assert.Equal(CypherFailure.Unreachable, error.Failure);
        Assert.Contains("http://graph.example:7474/", error.Message, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public void Options_FromEnvironment_GiveWayToWhatIsWritten()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NEO4J_URI"] = "http://a:1",
            ["NEO4J_USERNAME"] = "ada",
            ["NEO4J_PASSWORD"] = "s3cret-word",
            ["NEO4J_DATABASE"] = "facts",
        };
        Assert.Equal("http://a:1, user 'ada', database 'facts'", Neo4jOptions.FromEnvironment(variable: variables.GetValueOrDefault).ToString());
        Assert.Equal("http://b:2, user 'bo', database 'x'", Neo4jOptions.FromEnvironment("http://b:2", "bo", "", "x", variables.GetValueOrDefault).ToString());
        Assert.Equal("http://localhost:7474, user 'neo4j', database 'neo4j'", Neo4jOptions.FromEnvironment(variable: _ => "").ToString());
    }
}
