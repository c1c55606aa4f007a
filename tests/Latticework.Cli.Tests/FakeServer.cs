using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Latticework.Cli.Tests;

/// <summary>A server that answers each request as told: with a status, a kind and a text.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<string, string, (int Status, string Kind, string Text)> answer;

    /// <param name="answer">Takes the method with the path (<c>GET /</c>) and the body.</param>
    public FakeServer(Func<string, string, (int Status, string Kind, string Text)> answer)
    {
        this.answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>An error of Neo4j's.</summary>
    public static (int Status, string Kind, string Text) Error(int status, string code, string message) =>
        (status, "application/json", $$"""{ "errors": [ { "code": "{{code}}", "message": "{{message}}" } ] }""");

    /// <summary>What an empty database says to anything.</summary>
    public static (int Status, string Kind, string Text) Empty(string body) =>
        (202, "application/json", $$"""{ {{(body.Contains("\"statement\"", StringComparison.Ordinal) ? $$""" "data": { "fields": ["x"], "values": [{{Row(body)}}] }, """ : "")}} "transaction": { "id": "t1", "expires": "2026-01-01T00:00:00Z" } }""");

    public void Dispose() => ((IDisposable)listener).Dispose();

    // who it is, what stands in the way of a first load, and the lock's answer: no dataset before
    private static string Row(string body) => body.Contains("dbms.components", StringComparison.Ordinal) ? """["Neo4j Kernel", "5.26.30", "community"]"""
        : body.Contains("stand in the way", StringComparison.Ordinal) ? "[0, 0]"
        : body.Contains("Takes the lock", StringComparison.Ordinal) ? "[null, null, null, null, null, null, null]"
        : "";

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
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var (status, kind, text) = answer($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}", await reader.ReadToEndAsync());
                (context.Response.StatusCode, context.Response.ContentType) = (status, kind);
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
