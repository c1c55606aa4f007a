using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>The password of a server goes to the server, and nowhere else.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cret-Wörd-7731";

    private static readonly string[] Forms = [Secret, Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)), Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Secret)), Uri.EscapeDataString(Secret), "s3cret-W"];

    [Fact]
    public async Task Ingest_ThatIsRefused_ShowsThePasswordToTheServerAlone()
    {
        using var server = new RefusingServer(FreePort());
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lattice.dll"), "ingest", "--verbose", "--log", "json", "--uri", server.Address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_PASSWORD"] = Secret;
        start.Environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = server.Address;
        start.Environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var line = OperatingSystem.IsLinux() ? await File.ReadAllTextAsync($"/proc/{process.Id}/cmdline") : "";
        await process.WaitForExitAsync();

        Assert.Equal(ExitCode.Store, process.ExitCode);
        Assert.Contains(server.Seen, request => request.Credentials == "Basic " + Forms[2]);
        Assert.Contains("NEO4J_PASSWORD", await error, StringComparison.Ordinal);
        Assert.Contains("   at ", await error, StringComparison.Ordinal);
        foreach (var form in Forms)
        {
            Assert.All([await error, await output, line], text => Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(server.Seen.Where(request => request.Path.StartsWith("/v1/", StringComparison.Ordinal)), request => Assert.DoesNotContain(form, request.Body, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Password_AsAnArgument_IsNotSaidAgain()
    {
        foreach (var words in new[] { $"ingest --password {Secret}", $"ingest --password={Secret}", $"cypher --run --password:{Secret}", $"partners JPN --store neo4j --uri bolt://neo4j:{Secret}@graph.example" })
        {
            var run = LatticeRun.Of([.. Repository.Split(words), "--verbose"]);
            Assert.Equal(ExitCode.WrongUse, run.ExitCode);
            Assert.DoesNotContain("s3cret", run.Error + run.Out, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Image_OfTheService_WritesNoCore() => Assert.Contains("    ulimits:\n      core: 0\n", Repository.Read("docker-compose.yml"), StringComparison.Ordinal);

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
