using System.Net.Sockets;
using Xunit;

namespace Latticework.Cli.Tests;

[Collection(AloneTests.Name)]
public sealed class OfflineTests
{
    [Fact]
    public void Help_Examples_WorkWithoutANetwork()
    {
        using var network = new NetworkListener();
        // but for those that need a Neo4j server, and those that serve, which do not end
        foreach (var name in CommandTable.Names.Except(["ingest", "serve", "mcp"]))
            foreach (var example in CommandTable.Make(name).Examples.Where(example => !example.Contains("--run", StringComparison.Ordinal)))
            {
                var words = Repository.Split(example).Select(w => w.StartsWith("src/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w);
                var run = LatticeRun.Of([.. words]);
                Assert.True(run.ExitCode == 0, $"{example}: {run.Error}");
            }

        Assert.Empty(network.Seen);
    }

    [Fact]
    public void Connection_ThatIsTried_IsSeenByTheListener()
    {
        using var network = new NetworkListener();
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Assert.ThrowsAny<SocketException>(() => socket.Connect(System.Net.IPAddress.Loopback, 1));
        Assert.Contains(network.Seen, seen => seen.StartsWith("ConnectStart", StringComparison.Ordinal));
    }
}
