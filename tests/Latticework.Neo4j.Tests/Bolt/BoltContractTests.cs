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
}
