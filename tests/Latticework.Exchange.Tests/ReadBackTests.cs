using System.Globalization;
using System.Text.Json;
using Latticework.Facts;
using Xunit;

namespace Latticework.Exchange.Tests;

/// <summary>What was exported, as programs that are not ours read it.</summary>
public sealed class ReadBackTests(ExportedFolder exported) : IClassFixture<ExportedFolder>
{
    private static readonly string[] Names = ["nodes", "ties", "events", "participants", "sources"];

    [Fact]
    public void GraphMl_ReadByNetworkxAndIgraph_IsTheNetworkWithTypedAttributes()
    {
        var seen = Peer.Python(exported.Path);
        var (networkx, igraph) = (seen.GetProperty("networkx"), seen.GetProperty("igraph"));
        var facts = exported.Extract.Graph.Between(Code("JPN"), Code("NZL"))!.Facts.Length;
        int[] size = [exported.Extract.Facts.SelectMany(f => FactPart.Of(f)).Select(p => p.Actor).Distinct().Count(c => exported.Extract.Set.Actors[c].Kind == ActorKind.Nation), exported.Extract.Graph.Ties.Length];
        Assert.Equal(size, Numbers(networkx.GetProperty("size")));
        Assert.Equal(size, Numbers(igraph.GetProperty("size")));
        Assert.False(networkx.GetProperty("directed").GetBoolean());
        Assert.Equal(facts, networkx.GetProperty("facts").GetInt32());
        Assert.Equal(facts, igraph.GetProperty("facts").GetDouble());
        Assert.Equal("kind str, name str, iso2 str, cow int, cowAbbrev str, gw int, unMember bool, facts int, partners int", Types(networkx.GetProperty("node")));
        Assert.Equal("facts int, agreement int, forum int, exercise int, patrol int, meeting int, first str, firstDay str, ids str", Types(networkx.GetProperty("edge")));
        Assert.Equal(("Japan", true), (igraph.GetProperty("name").GetString(), igraph.GetProperty("unMember").GetBoolean()));
        Assert.Equal(networkx.GetProperty("transitivity").GetDouble(), igraph.GetProperty("transitivity").GetDouble(), 1e-12);
    }

    [Fact]
    public void Gexf_ReadByNetworkx_HasTheSpellsOfAPair()
    {
        var gexf = Peer.Python(exported.Path).GetProperty("gexf");
        var spells = gexf.GetProperty("spells").EnumerateArray().Select(s => s[0].GetString()!).ToList();
        Assert.Equal(spells.Order(StringComparer.Ordinal), spells);
        Assert.All(spells, day => Assert.True(PartialDate.TryParse(day, out _), day));
    }

    [Fact]
    public void Csv_ReadByPandasAndR_HasAllRowsAndColumns()
    {
        var seen = Peer.Python(exported.Path);
        foreach (var name in Names) Assert.Equal([exported.Tables[name].Rows, exported.Tables[name].Columns.Length], Numbers(seen.GetProperty("pandas").GetProperty(name)));
        Assert.Equal(exported.Tables["events"].Columns.Single(c => c.Name == "to").Cells.Count(c => c is null), seen.GetProperty("missing").GetInt32());
        var facts = exported.Extract.Graph.Ties.Sum(t => t.Facts.Length);
        Assert.Equal(facts, seen.GetProperty("facts").GetInt32());
        Assert.Equal(
            [.. Names.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} {exported.Tables[n].Rows} {exported.Tables[n].Columns.Length}")), string.Create(CultureInfo.InvariantCulture, $"facts {facts} Date")],
            Peer.R(exported.Path + "/csv"));
    }

    [Fact]
    public void ArrowAndParquet_ReadByOtherImplementations_HoldTypesNullsAndValues()
    {
        var seen = Peer.Node(exported.Path);
        foreach (var name in Names)
            foreach (var format in new[] { "arrow", "parquet" })
            {
                var (table, read) = (exported.Tables[name], seen.GetProperty(name).GetProperty(format));
                Assert.Equal(table.Rows, read.GetProperty("rows").GetInt32());
                Assert.Equal(exported.Extract.Dataset.Hash, read.GetProperty("hash").GetString());
                foreach (var column in table.Columns)
                {
                    Assert.Equal(TypeOf(column.Type, format), read.GetProperty("types").GetProperty(column.Name).GetString());
                    Assert.Equal(column.Cells.Count(c => c is null), read.GetProperty("nulls").GetProperty(column.Name).GetInt32());
                    Assert.Equal(Plain(column, format), Plain(read.GetProperty("first").GetProperty(column.Name)));
                }
            }

        Assert.Equal(exported.Answer.Items.Length, seen.GetProperty("answer").GetProperty("rows").GetInt32());
    }

    private static string TypeOf(CellType type, string format) => type switch
    {
        CellType.Whole => "Int64",
        CellType.Number => "Float64",
        CellType.Mark => "Bool",
        CellType.Day => "Date32<DAY>",
        CellType.Texts when format == "arrow" => "List<Utf8>",
        _ => "Utf8",
    };

    private static string Plain(TableColumn column, string format) => column.Cells[0] switch
    {
        DateOnly day => ((long)(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<string> texts when format == "arrow" => string.Join('|', texts),
        var cell => CsvTable.Plain(cell),
    };

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(v => v.GetString())),
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static int[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetInt32())];

    private static string Types(JsonElement types) => string.Join(", ", types.EnumerateObject().Select(p => $"{p.Name} {p.Value}"));

    private static ActorCode Code(string text) => ActorCode.Parse(text);
}
