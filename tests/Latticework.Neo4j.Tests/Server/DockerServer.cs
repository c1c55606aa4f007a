using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace Latticework.Neo4j.Tests;

/// <summary>A server in a container, where there is a Docker engine.</summary>
internal static class DockerServer
{
    private const string Image = "neo4j:5.26-community";
    private const string Password = "a-password-for-tests";
    private const int Http = 7474;
    private const int Bolt = 7687;

    /// <summary>The server, or null where no engine answers.</summary>
    public static async Task<RunningServer?> TryStartAsync()
    {
        try
        {
            var container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", "neo4j/" + Password)
                .WithPortBinding(Http, assignRandomHostPort: true)
                .WithPortBinding(Bolt, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Http)))
                .Build();
            await container.StartAsync();
            return Of(container);
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }

    private static RunningServer Of(IContainer container) => new(
        $"http://{container.Hostname}:{container.GetMappedPublicPort(Http)}",
        $"bolt://{container.Hostname}:{container.GetMappedPublicPort(Bolt)}",
        "neo4j",
        Password,
        "neo4j",
        container);
}
