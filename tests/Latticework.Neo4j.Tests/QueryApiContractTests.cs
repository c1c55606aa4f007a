using Xunit;

namespace Latticework.Neo4j.Tests;

[Collection(ServerTests.Name)]
public sealed class QueryApiContractTests(Neo4jServer server) : TransportContract(server)
{
    protected override string Address => Server.Running.Http;
}
