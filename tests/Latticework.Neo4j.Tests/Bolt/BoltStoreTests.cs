using Xunit;

namespace Latticework.Neo4j.Tests;

[Collection(ServerTests.Name)]
public sealed class BoltStoreTests(Neo4jServer server) : Neo4jStoreContract(server)
{
    protected override string Address => Server.Running.Bolt!;
}
