using System.Collections.Immutable;
using CsCheck;
using Xunit;

namespace Latticework.Neo4j.Tests;

public abstract partial class TransportContract
{
    public static TheoryData<string> Texts =>
    [
        "",
        "it's \"quoted\" and \\ escaped \\u0041",
        "{$type: 'Date'} $x {{x}} `x` //",
        "MATCH (n) DETACH DELETE n; RETURN 1 //",
        "'}) DETACH DELETE n //",
        "日本 🇯🇵 👩‍👩‍👧‍👦 e\u0301 \uFEFF\u200B",
        "\u202Eمعاهدة الدفاع\u202C עברית",
        "tab\tline\r\nnull\u0000bell\u0007",
        string.Concat(Enumerable.Repeat("0123456789", 1_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Parameter_AnyText_ComesBackAsItWentAndIsNeverCypher(string text)
    {
        await WriteAsync("CREATE (:Trial {text: $text})", With("text", text));
        Assert.Equal(text, await ReadAsync("MATCH (n:Trial) RETURN n.text"));
        Assert.Equal(text, await ReadAsync("RETURN $text", With("text", text)));
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(9_007_199_254_740_993L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public async Task Parameter_AnyWholeNumber_IsExact(long number)
    {
        Assert.Equal(number, await ReadAsync("RETURN $x", With("x", number)));
        Assert.Equal(true, await ReadAsync("RETURN $x IS :: INTEGER", With("x", number)));
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(-0.0)]
    [InlineData(0.1)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public async Task Parameter_AnyFloat_IsExactAndStaysOne(double number)
    {
        Assert.Equal(number, await ReadAsync("RETURN $x", With("x", number)));
        Assert.Equal(true, await ReadAsync("RETURN $x IS :: FLOAT", With("x", number)));
    }

    [Fact]
    public async Task Parameter_OfEachKind_ComesBackAsOneOfFew()
    {
        object?[] sent =
        [
            null, true, false, 7, 8L, 2.5, "x", new DateOnly(2024, 5, 1), new[] { 1, 2 }, ImmutableArray.Create("a", "b"), new List<object?> { 1, null, new[] { "n" } },
            With("k", With("$type", "Date")), Array.Empty<object?>(), new Dictionary<string, object?>(),
        ];
        object?[] expected =
        [
            null, true, false, 7L, 8L, 2.5, "x", "2024-05-01", new object?[] { 1L, 2L }, new object?[] { "a", "b" }, new object?[] { 1L, null, new object?[] { "n" } },
            With("k", With("$type", "Date")), Array.Empty<object?>(), new Dictionary<string, object?>(),
        ];
        Assert.Equivalent(expected, await ReadAsync("RETURN $x", With("x", sent)), strict: true);
    }

    [Fact]
    public void Parameter_RandomRows_ComeBackAsTheyWent()
    {
        var scalar = Gen.OneOf(Gen.Long.Select(x => (object?)x), Gen.Double.Where(double.IsFinite).Select(x => (object?)x), Gen.Bool.Select(x => (object?)x), Gen.Const((object?)null), Text().Select(x => (object?)x));
        var row = scalar.Array[0, 6].Select(x => (object?)x);
        row.Array[0, 40].Holds(30, rows => Assert.Equal((object?)rows, ReadAsync("RETURN $rows", With("rows", rows)).GetAwaiter().GetResult()));
    }

    [Fact]
    public async Task Parameter_OfAnotherKind_IsRefusedByName()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync("RETURN $when", With("when", TimeSpan.Zero)));
        Assert.Contains("$when holds a TimeSpan", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync("RETURN $x", With("x", new object?[] { double.NaN })));
        Assert.Equal(1L, await ReadAsync("RETURN 1"));
    }

    [Theory]
    [InlineData("date('2024-05-01')", "2024-05-01")]
    [InlineData("localtime('10:11:12')", "10:11:12")]
    [InlineData("time('10:11:12.5+09:00')", "10:11:12.5+09:00")]
    [InlineData("localdatetime('2024-05-01T10:00')", "2024-05-01T10:00:00")]
    [InlineData("datetime('2024-05-01T10:00Z')", "2024-05-01T10:00:00Z")]
    [InlineData("datetime('2024-05-01T10:00:00.000000001[Asia/Tokyo]')", "2024-05-01T10:00:00.000000001+09:00")]
    [InlineData("duration('P1Y2M3DT4H5M6.5S')", "P1Y2M3DT4H5M6.5S")]
    [InlineData("duration('P10D')", "P10D")]
    [InlineData("duration('PT0S')", "PT0S")]
    [InlineData("duration({months: -14, seconds: -1, nanoseconds: 500000000})", "P-1Y-2MT-0.5S")]
    [InlineData("point({x: 1, y: 2.5})", "SRID=7203;POINT (1.0 2.5)")]
    [InlineData("point({longitude: 139.7, latitude: 35.7, height: 40})", "SRID=4979;POINT Z (139.7 35.7 40.0)")]
    [InlineData("0.0 / 0.0", "NaN")]
    [InlineData("1.0 / 0.0", "Infinity")]
    [InlineData("-1.0 / 0.0", "-Infinity")]
    public async Task Answer_WithoutAKindOfItsOwn_IsText(string expression, string text) => Assert.Equal(text, await ReadAsync("RETURN " + expression));

    [Fact]
    public async Task Answer_NodesRelationshipsAndPaths_AreRecords()
    {
        var result = await WriteAsync("CREATE p = (a:Trial:Nation {code: 'JPN', since: date('1952-04-28')})-[r:TIED {pos: 0}]->(b:Trial) RETURN a, r, b, p, [r] AS list, {node: b} AS map");
        Assert.Equal(["a", "r", "b", "p", "list", "map"], result.Columns);
        var row = Assert.Single(result.Rows);
        var (a, r, b) = (Assert.IsType<CypherNode>(row[0]), Assert.IsType<CypherRelationship>(row[1]), Assert.IsType<CypherNode>(row[2]));
        Assert.Equal(["Nation", "Trial"], a.Labels.Order(StringComparer.Ordinal));
        Assert.Equal(("JPN", "1952-04-28"), (a.Properties["code"], a.Properties["since"]));
        Assert.Equal(("TIED", a.ElementId, b.ElementId, 0L), (r.Type, r.From, r.To, r.Properties["pos"]));
        Assert.Empty(b.Properties);
        var path = Assert.IsType<object?[]>(row[3]);
        Assert.Equal([a.ElementId, r.ElementId, b.ElementId], [((CypherNode)path[0]!).ElementId, ((CypherRelationship)path[1]!).ElementId, ((CypherNode)path[2]!).ElementId]);
        Assert.IsType<CypherRelationship>(Assert.Single(Assert.IsType<object?[]>(row[4])));
        Assert.IsType<CypherNode>(Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(row[5])["node"]);
    }

    private static Gen<string> Text() => Gen.String[Gen.OneOf(Gen.Char['\u0000', '\uD7FF'], Gen.Char['\uE000', '\uFFFF']), 0, 20];
}
