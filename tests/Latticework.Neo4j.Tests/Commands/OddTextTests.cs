using System.Text.Json;
using System.Text.Json.Nodes;
using Latticework.Cli.Tests;
using Xunit;

namespace Latticework.Neo4j.Tests;

/// <summary>Texts that a statement, a transport or a terminal could take for something else, through the command line into the graph and out of it.</summary>
[Collection(ServerTests.Name)]
public sealed class OddTextTests(Neo4jServer server) : IAsyncLifetime
{
    private static readonly string[] Texts =
    [
        "quote ' double \" back \\ backs \\\\ escape \\n \\u0041", "brace { } bracket [ ] $name $rows ${name} {{x}} `tick`", "MATCH (n) DETACH DELETE n // comment", "/* comment */ RETURN 1; DROP DATABASE neo4j",
        "'}) DETACH DELETE f WITH 1 AS x CALL (x) { MATCH (n) DELETE n } //", "null", "true", "2024-05-01", "-1", "1e999", "=1+1", "<script>alert(1)</script>", "%00%0A&amp;\\0",
        "emoji \U0001F6A2 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F3\U0001F1FF", "\u05E9\u05DC\u05D5\u05DD \u202Eright to left\u202C \u0645\u0631\u062D\u0628\u0627", "\u00E9 is not e\u0301, \u1112\u1161\u11AB is not \uD55C", "Z\u0351\u036B\u0343a\u0336\u0321l\u0337g\u0323o",
        "\u65E5\u672C\u8A9E \u0939\u093F\u0928\u094D\u0926\u0940 \u0E44\u0E17\u0E22", "line\u2028and paragraph\u2029separators, \uFEFFmark, \uFFFD, \uFFFE",
    ];

    private readonly ServerCommand command = new(server);

    public async ValueTask InitializeAsync() => await command.BeginAsync();

    public ValueTask DisposeAsync() => command.DisposeAsync();

    [Fact]
    public void Texts_IngestedAndReadBack_AreTheSameByteForByte()
    {
        var file = command.Folder.Write("odd.jsonl", string.Join('\n', Texts.Select(Fact)));
        Assert.Equal(0, command.Run("ingest", "--facts", file).ExitCode);
        Assert.Equal(0, command.Run("ingest", "--facts", file, "--plan", "--verify", "--exit-code").ExitCode);
        var hash = Answer(LatticeRun.Of("show", Id(0), "--facts", file, "--format", "json"))["dataset"]!["hash"]!;
        for (var number = 0; number < Texts.Length; number++)
        {
            var answer = Answer(command.Run("show", Id(number), "--store", "neo4j", "--format", "json"));
            Assert.Equal((string)hash!, (string)answer["dataset"]!["hash"]!);
            var told = answer["items"]!.AsArray().ToDictionary(item => (string)item!["name"]!, item => (string)item!["text"]!);
            Assert.Equal((Name(number), Texts[number], Texts[number]), (told["name"], told["place"], told["note"]));
            var page = answer["citations"]![0]!["sources"]![0]!;
            Assert.Equal((Url(number), Texts[number], Texts[number]), ((string)page["url"]!, (string)page["publisher"]!, (string)page["title"]!));
        }
    }

    private static JsonNode Answer(LatticeRun run) => JsonNode.Parse(run.Out)!;

    private static string Fact(string text, int number) => JsonSerializer.Serialize(new
    {
        id = Id(number),
        kind = "agreement",
        type = "other",
        name = Name(number),
        parties = (string[])["JPN", "NZL"],
        signed = "2024-05",
        place = text,
        covers = (string[])[text, "other"],
        alternatives = (object[])[new { field = "place", value = "other: " + text, sources = (string[])[Url(number)], note = text }],
        confidence = "reported",
        note = text,
        sources = (object[])[new { url = Url(number), publisher = text, title = text }],
    });

    private static string Id(int number) => $"odd-{number}";

    private static string Name(int number) => $"{number}: {Texts[number]}";

    // The first is as long as an address can be, in characters and in bytes; the server keeps an index of them.
    private static string Url(int number) => $"https://example.org/{number}?q='%22%7B$name%7D\U0001F6A2".PadRight(number == 0 ? 2000 : 0, '\u65E5');
}
