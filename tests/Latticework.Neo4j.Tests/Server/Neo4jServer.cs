using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>
/// One real server for the whole assembly: the one that <c>NEO4J_URI</c> names, else one started from <c>NEO4J_HOME</c>, else one from a Docker engine. Where there
/// is none of these, the tests that need one are skipped and say so; a server that was named and does not come up fails them.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Missing =
        "needs a Neo4j server: set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD), or NEO4J_HOME to an unpacked Neo4j 5, or start a Docker engine";

    private RunningServer? running;

    /// <summary>Whether there is one.</summary>
    internal bool IsThere => running is not null;

    /// <summary>The server's HTTP and Bolt addresses and how to log in.</summary>
    internal RunningServer Running
    {
        get
        {
            Assert.SkipWhen(running is null, Missing);
            return running!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Variable("NEO4J_URI") is { } uri) running = Named(uri);
        else if (Variable("NEO4J_HOME") is { } home) running = await LocalServer.StartAsync(home);
        else running = await DockerServer.TryStartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (running?.Owned is { } owned) await owned.DisposeAsync();
    }

    private static RunningServer Named(string uri)
    {
        var address = Neo4jAddress.Parse(uri);
        var options = Neo4jOptions.FromEnvironment();
        var bolt = address.IsBolt ? uri : Variable("NEO4J_BOLT_URI");
        return new(address.QueryApi.AbsoluteUri, bolt, options.User, Variable("NEO4J_PASSWORD") ?? "", options.Database, null);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
