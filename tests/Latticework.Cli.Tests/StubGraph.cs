using System.Text.Json.Nodes;

namespace Latticework.Cli.Tests;

/// <summary>A server that answers as a Neo4j with one dataset would: the statement on the dataset, and then any other with the rows given.</summary>
internal sealed class StubGraph : IDisposable
{
    private readonly FakeServer server;
    private readonly string answer;
    private readonly string dataset;
    private readonly (string Words, string Answer)[] others;

    /// <param name="answer">The data of the answer, as JSON: <c>{"fields": [...], "values": [[...]]}</c>.</param>
    /// <param name="empty">Whether the database holds no dataset.</param>
    /// <param name="others">The data for statements that contain certain words.</param>
    public StubGraph(string answer, bool empty = false, params (string Words, string Answer)[] others)
    {
        this.answer = answer;
        this.others = others;
        dataset = $$"""{ "fields": ["name", "version", "hash", "facts"], "values": [{{(empty ? "" : """["some-facts", "2026.1", "sha256:0123456789abcdef", 12]""")}}] }""";
        server = new(Reply);
    }

    public string Address => server.Address;

    /// <summary>The bodies of the requests, in order.</summary>
    public List<string> Seen { get; } = [];

    public void Dispose() => server.Dispose();

    private string DataOf(string statement) => statement.Contains("Which dataset", StringComparison.Ordinal)
        ? dataset
        : Array.Find(others, other => statement.Contains(other.Words, StringComparison.Ordinal)).Answer ?? answer;

    private (int Status, string Kind, string Text) Reply(string request, string body)
    {
        Seen.Add(body);
        if (request.StartsWith("DELETE ", StringComparison.Ordinal)) return (200, "application/json", "");
        var statement = body.Length == 0 ? null : (string?)JsonNode.Parse(body)!["statement"];
        var data = statement is null ? "" : $$""" "data": {{DataOf(statement)}}, """;
        return (202, "application/json", $$"""{ {{data}} "transaction": { "id": "t1", "expires": "2026-01-01T00:00:00Z" }, "bookmarks": [] }""");
    }
}
