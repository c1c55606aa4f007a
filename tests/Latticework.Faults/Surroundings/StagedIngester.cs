using Latticework.Facts;
using Latticework.Ingestion;
using Latticework.Neo4j;

namespace Latticework.Faults;

/// <summary>Ingests as <c>lattice ingest</c> does, but takes a few facts for a large load: sends them out of sight in small batches, and publishes them in one transaction.</summary>
internal static class StagedIngester
{
    private static readonly Neo4jStoreOptions Small = new() { LargeFrom = 10, LargeFirstFrom = 10, RowsInABatch = 10 };

    public static async Task<int> RunAsync(string address, string folder)
    {
        await using var store = new Neo4jFactStore(CypherConnection.Open(Neo4jOptions.FromEnvironment(address)), Small);
        try
        {
            await new FactIngestion(FactSource.OfFiles([folder]), store, TimeProvider.System).RunAsync(verify: false);
            return 0;
        }
        catch (FactStoreException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return e is LoadTakenOverException ? 1 : 4;
        }
    }
}
