using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>What <c>neo4j-admin</c> makes of the files, on a real server, beside what an ingestion makes.</summary>
[Collection(ServerTests.Name)]
public sealed class AdminImportServerTests(LoadedServer ingested) : IClassFixture<LoadedServer>
{
    private static readonly FactSet Shipped = LoadedServer.Shipped;

    [Fact]
    public async Task Imported_ShippedFacts_AreTheGraphOfAnIngestion()
    {
        _ = ingested.Connection;
        var stop = TestContext.Current.CancellationToken;
        await using var imported = await ImportedServer.StartAsync();
        await using var there = imported.Connect();
        await using var store = new Neo4jFactStore(imported.Connect());
        var faults = await store.VerifyAsync(Shipped, stop);
        var plan = FactPlan.Between(await store.ReadHashesAsync(stop), Shipped, faults);
        Assert.True(plan.IsEmpty);
        Assert.Equal(Shipped.Hash, (await store.ReadAsync(stop)).Hash);
        Assert.Null(await store.ReadHashAsync(stop));

        var report = await store.ApplyAsync(Shipped, faults, cancellationToken: stop);
        Assert.Equal((0, 0, 0, Shipped.Facts.Length), (report.Added, report.Changed, report.Removed, report.Unchanged));
        Assert.All(["nodesCreated", "relationshipsCreated", "labelsAdded"], counter => Assert.Equal(0, report.Counters[counter]));
        Assert.Equal(Shipped.Hash, await store.ReadHashAsync(stop));

        Assert.Equal(await GraphLines.OfAsync(ingested.Connection, stop), await GraphLines.OfAsync(there, stop));
        Assert.Equal(await SchemaAsync(ingested.Connection), await SchemaAsync(there));
    }

    private static async Task<List<string>> SchemaAsync(ICypherConnection connection) =>
        [.. (await connection.RunAsync("SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE type = 'RANGE' RETURN name, labelsOrTypes[0], properties[0], owningConstraint ORDER BY name", null, CypherAccess.Read)).Rows.Select(row => string.Join(' ', row))];
}
