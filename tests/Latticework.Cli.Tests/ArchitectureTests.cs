using System.Reflection;
using Latticework.Asking;
using Latticework.Facts;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Facts_ReferTo_TheBaseClassLibraryOnly() => Assert.All(References(typeof(Fact).Assembly), r => Assert.StartsWith("System.", r, StringComparison.Ordinal));

    [Fact]
    public void Query_RefersTo_FactsAndQuikGraph() => Assert.Equal(["Latticework.Facts", "QuikGraph"], Beyond(typeof(Query.Lattice).Assembly));

    [Fact]
    public void Exchange_RefersTo_FactsQueryAndTheTableFormats() => Assert.Equal(["Apache.Arrow", "Latticework.Facts", "Latticework.Query", "Parquet"], Beyond(typeof(Exchange.Table).Assembly));

    [Fact]
    public void Asking_RefersTo_ExchangeFactsAndQuery() => Assert.Equal(["Latticework.Exchange", "Latticework.Facts", "Latticework.Query"], Beyond(typeof(QuestionTable).Assembly));

    [Fact]
    public void Cli_RefersTo_TheRoomsItsParserAndTheHost() =>
        Assert.Equal(["Latticework.Asking", "Latticework.Exchange", "Latticework.Facts", "Latticework.Ingestion", "Latticework.Mcp", "Latticework.Neo4j", "Latticework.Query", "Latticework.Web", "OpenTelemetry", "System.CommandLine"], Rooms(typeof(LatticeApp).Assembly));

    [Fact]
    public void Ingestion_RefersTo_FactsAndTheHost() => Assert.Equal(["Latticework.Facts"], Rooms(typeof(Ingestion.FactIngestion).Assembly));

    [Fact]
    public void Mcp_RefersTo_AskingFactsAndTheProtocol() =>
        Assert.Equal(["Latticework.Asking", "Latticework.Facts", "ModelContextProtocol.Core"], Rooms(typeof(Mcp.McpService).Assembly));

    [Fact]
    public void Web_RefersTo_ItsRoomsAndTheWebServer() =>
        Assert.Equal(["Latticework.Asking", "Latticework.Facts", "Latticework.Query", "Prometheus.AspNetCore", "Prometheus.NetStandard"], Rooms(typeof(Web.WebServer).Assembly).Where(r => !r.StartsWith("Microsoft.", StringComparison.Ordinal)));

    [Fact]
    public void Neo4j_RefersTo_FactsHttpResilienceAndTheDriverOnRequest()
    {
#if NEO4J_DRIVER
        string[] driver = ["Neo4j.Driver"];
#else
        string[] driver = [];
#endif
        Assert.Equal(["Latticework.Facts", "Microsoft.Extensions.Http.Resilience", .. driver, "Polly.Core"], Beyond(typeof(Neo4j.ICypherConnection).Assembly));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!).Order(StringComparer.Ordinal);

    // The host's many assemblies are one thing.
    private static IEnumerable<string> Rooms(Assembly assembly) =>
        Beyond(assembly).Where(r => !r.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).Select(r => r.StartsWith("OpenTelemetry", StringComparison.Ordinal) ? "OpenTelemetry" : r).Distinct();

    private static IEnumerable<string> Beyond(Assembly assembly) => References(assembly).Where(r => r == "System.CommandLine" || !r.StartsWith("System.", StringComparison.Ordinal));
}
