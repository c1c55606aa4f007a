using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Latticework.Cli.Tests;

/// <summary>A server that answers as a Neo4j with one dataset would: the statement on the dataset, and then any other with the rows given.</summary>
internal sealed class StubGraph : IDisposable
{
    private readonly HttpListener listener = new();
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
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>The bodies of the requests, in order.</summary>
    public List<string> Seen { get; } = [];

    public void Dispose() => ((IDisposable)listener).Dispose();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) await AnswerAsync(await listener.GetContextAsync());
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private string DataOf(string statement) => statement.Contains("Which dataset", StringComparison.Ordinal)
        ? dataset
        : Array.Find(others, other => statement.Contains(other.Words, StringComparison.Ordinal)).Answer ?? answer;

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        Seen.Add(body);
        var statement = body.Length == 0 ? null : (string?)JsonNode.Parse(body)!["statement"];
        var data = statement is null ? "" : $$""" "data": {{DataOf(statement)}}, """;
        var reply = Encoding.UTF8.GetBytes($$"""{ {{data}} "transaction": { "id": "t1", "expires": "2026-01-01T00:00:00Z" }, "bookmarks": [] }""");
        context.Response.StatusCode = context.Request.HttpMethod == "DELETE" ? 200 : 202;
        context.Response.ContentType = "application/json";
        if (context.Request.HttpMethod != "DELETE") await context.Response.OutputStream.WriteAsync(reply);
        context.Response.Close();
    }
}
