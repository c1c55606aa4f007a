using Latticework.Facts;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>A server of its own, into which the shipped facts were imported offline by <c>neo4j-admin</c>.</summary>
internal sealed class ImportedServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lattice-test-").FullName;
    private RunningServer? running;

    public static async Task<ImportedServer> StartAsync()
    {
        var home = Environment.GetEnvironmentVariable("NEO4J_HOME");
        Assert.SkipWhen(string.IsNullOrEmpty(home), "needs the neo4j-admin of an unpacked Neo4j 5: set NEO4J_HOME");
        var server = new ImportedServer();
        AdminImport.Write(EmbeddedFactStore.Shipped(), name => File.Create(Path.Combine(server.folder, name)));
        server.running = await LocalServer.StartAsync(home!, (server.folder, AdminImport.Arguments));
        return server;
    }

    public ICypherConnection Connect() => CypherConnection.Open(running!.Options(running.Http));

    public async ValueTask DisposeAsync()
    {
        if (running?.Owned is { } owned) await owned.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
