using Latticework.Facts;

namespace Latticework.Neo4j.Tests;

public sealed class EmbeddedStoreTests : FactStoreContract
{
    private protected override Task<IFactStore> OpenAsync() => Task.FromResult<IFactStore>(new EmbeddedFactStore(Set([])));
}
