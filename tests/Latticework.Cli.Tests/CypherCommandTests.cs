using System.Text.Json.Nodes;
using Latticework.Neo4j;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class CypherCommandTests
{
    private const string Rows = """
        { "fields": ["partner", "name", "withA", "withB"], "values": [
          ["AUS", "Australia", ["acsa-aus-jpn-2017", "raa-aus-jpn-2022"], ["anzus-1951"]],
          ["FJI", "=Fiji | \"islands\"", ["osa-fji-jpn-2023"], []],
          ["TON", null, [], ["ramsi-treaty-2003"]] ] }
        """;

    private static readonly string[] Ask = ["cypher", "shared-partners", "--run", "--param", "a=Japan", "--param", "b=NZL"];

    [Fact]
    public void List_IsAsAPersonSeesIt() => Expectation.Matches("cypher-80", LatticeRun.At(80, "cypher").Out);

    [Fact]
    public void List_AsCsv_HasARowAQuery()
    {
        var lines = LatticeRun.Of("cypher", "--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(NamedQuery.Names.Length + 1, lines.Length);
        Assert.Contains("shared-partners,Partners common to two nations,a;b;day?,partner;name;withA;withB", lines);
    }

    [Fact]
    public void Name_Alone_PrintsTheFile() => Assert.Equal(Repository.Read("cypher/queries/shared-partners.cypher"), LatticeRun.Of("cypher", "shared-partners").Out);

    [Theory]
    [InlineData("cypher-run", null, "table")]
    [InlineData("cypher-run-40", 40, "table")]
    [InlineData("cypher-run-80", 80, "table")]
    [InlineData("cypher-run-json", null, "json")]
    [InlineData("cypher-run-csv", null, "csv")]
    [InlineData("cypher-run-markdown", null, "markdown")]
    public void Run_EachFormat_IsAsAPersonSeesIt(string name, int? columns, string format)
    {
        using var graph = new StubGraph(Rows);
        var run = LatticeRun.At(columns, [.. Ask, "--param", "day=2025", "--format", format, "--uri", graph.Address]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches(name, run.Out);
    }

    [Fact]
    public void Run_SendsResolvedParameters_ToReadUnderALimitOfTime()
    {
        using var graph = new StubGraph(Rows);
        LatticeRun.Of([.. Ask, "--timeout", "7", "--uri", graph.Address]);
        var begin = JsonNode.Parse(graph.Seen[0])!;
        Assert.Equal(("READ", 7), ((string?)begin["accessMode"], (int?)begin["maxExecutionTime"]));
        Assert.Equal("""{"a":"JPN","b":"NZL","day":null}""", JsonNode.Parse(graph.Seen[2])!["parameters"]!.ToJsonString());
    }

    [Fact]
    public void Limit_BelowTheRows_SaysSo()
    {
        using var graph = new StubGraph(Rows);
        var table = LatticeRun.Of([.. Ask, "--limit", "2", "--uri", graph.Address]);
        Assert.Contains("there are more than 2 rows; ask for more with --limit", table.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("TON", table.Out, StringComparison.Ordinal);
        var csv = LatticeRun.Of([.. Ask, "--limit", "2", "--format", "csv", "--uri", graph.Address]);
        Assert.Equal("lattice: there are more than 2 rows; ask for more with --limit\n", csv.Error);
        Assert.DoesNotContain("more", LatticeRun.Of([.. Ask, "--limit", "3", "--uri", graph.Address]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OnADatabaseWithoutFacts_SaysHowToLoadThem()
    {
        using var graph = new StubGraph(Rows, empty: true);
        var run = LatticeRun.Of([.. Ask, "--uri", graph.Address]);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("holds no whole dataset; load it with 'lattice ingest'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WhereNothingAnswers_EndsWith4()
    {
        var run = LatticeRun.Of([.. Ask, "--uri", "http://127.0.0.1:1"]);
        Assert.Equal((4, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("cypher shared-partnrs", "unknown query 'shared-partnrs'; did you mean shared-partners?")]
    [InlineData("cypher --run", "--run needs a query; 'lattice cypher' lists them")]
    [InlineData("cypher partners --param nation=JPN", "--param goes with --run")]
    [InlineData("cypher partners --run", "partners lacks the parameter 'nation'; it takes nation=JPN, day=2025-12-31 (may be left out)")]
    [InlineData("cypher partners --run --param nation=Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("cypher partners --run --param land=JPN", "partners takes no parameter 'land'; it takes nation=JPN")]
    [InlineData("cypher partners --run --param JPN", "--param 'JPN' is no parameter; write --param NAME=VALUE, such as --param nation=JPN")]
    [InlineData("cypher partners --run --param nation=JPN --param nation=NZL", "--param gives 'nation' twice, as 'JPN' and 'NZL'; give it once")]
    [InlineData("cypher partners --run --param nation=JPN --param day=soon", "'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("cypher partners --run --param nation=JPN --limit no", "--limit 'no' is no number")]
    public void WrongUse_SaysWhatInstead_WithExitCode2(string command, string expected)
    {
        var run = LatticeRun.Of(Repository.Split(command));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_OffersQueriesAndParameters()
    {
        Assert.Contains("shared-partners\tPartners common to two nations\n", LatticeRun.Of("complete", "--", "cypher", "shared-p").Out, StringComparison.Ordinal);
        Assert.Contains("nation=\t", LatticeRun.Of("complete", "--", "cypher", "partners", "--run", "--param", "na").Out, StringComparison.Ordinal);
    }
}
