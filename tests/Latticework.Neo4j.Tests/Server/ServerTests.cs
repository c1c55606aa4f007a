using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>The tests that share the server, one after the other: they write to one database.</summary>
[CollectionDefinition(Name)]
public sealed class ServerTests : ICollectionFixture<Neo4jServer>
{
    public const string Name = "real server";
}
