using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Latticework.Cli.Tests;

/// <summary>A Neo4j that lets nobody in, and a collector of metrics, at one address; both note what they are sent.</summary>
internal sealed class RefusingServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<(string Path, string? Credentials, string Body)> seen = [];

    public RefusingServer(int port)
    {
        Address = $"http://127.0.0.1:{port}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public IReadOnlyCollection<(string Path, string? Credentials, string Body)> Seen => seen;

    public void Dispose() => ((IDisposable)listener).Dispose();

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

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
        var path = context.Request.Url!.AbsolutePath;
        seen.Enqueue((path, context.Request.Headers["Authorization"], string.Concat(context.Request.Headers) + await reader.ReadToEndAsync()));
        var (status, text) = path switch
        {
            "/" => (200, """{ "neo4j_version": "5.26.0", "neo4j_edition": "community", "query": "/db/{databaseName}/query/v2" }"""),
            _ when path.StartsWith("/v1/", StringComparison.Ordinal) => (200, "{}"),
            _ => (401, """{ "errors": [{ "code": "Neo.ClientError.Security.Unauthorized", "message": "Invalid credential." }] }"""),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        context.Response.Close();
    }
}
