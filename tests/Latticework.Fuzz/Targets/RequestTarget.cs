using System.Text;
using System.Text.Json;
using Latticework.Asking;
using Latticework.Facts;
using Latticework.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Latticework.Fuzz;

/// <summary>The HTTP API: path, query, then headers, one a line. It answers, or refuses with a reason; it never fails.</summary>
internal sealed class RequestTarget : FuzzTarget
{
    private static readonly int[] Refusals = [400, 404, 405, 406, 414, 503];

    private readonly Lazy<TestServer> server = new(static () =>
    {
        var app = WebServer.Build(EmbeddedFactStore.Shipped(), new() { TimeLimit = TimeSpan.FromSeconds(2) }, builder => builder.WebHost.UseTestServer());
        app.StartAsync().GetAwaiter().GetResult();
        return app.GetTestServer();
    });

    public RequestTarget() : base("requests", 50, [.. QuestionTable.Names.Select(n => "/api/" + n), "nations=", "asOf=", "format=", "fields=", "types=", "ties=", "every=", "from=", "to=", "limit=", "without=", "reading=", "%2C", "+", "&&", "==", "Accept: text/csv;q=0", "If-None-Match: *", "Host: [::1]:99999"])
    {
    }

    public override void Run(byte[] input)
    {
        var lines = Encoding.UTF8.GetString(input).Split('\n');
        var context = server.Value.SendAsync(request => Fill(request.Request, lines)).GetAwaiter().GetResult();
        using var body = new MemoryStream();
        context.Response.Body.CopyTo(body);
        Check(context.Response, body.ToArray());
    }

    private static void Fill(HttpRequest request, string[] lines)
    {
        request.Method = HttpMethods.Get;
        request.Scheme = "http";
        request.Host = new("localhost");
        request.Path = lines[0].StartsWith('/') ? new(lines[0]) : new("/api/" + lines[0]);
        if (lines is [_, { Length: > 0 } query, ..]) request.QueryString = new("?" + query);
        foreach (var header in lines.Skip(2))
            if (header.Split(':', 2) is [{ Length: > 0 } name, var value]) request.Headers[name] = value.Trim();
    }

    private static void Check(HttpResponse response, byte[] body)
    {
        var status = response.StatusCode;
        Must(response.Headers.XContentTypeOptions == "nosniff", "a page whose type a browser may guess");
        if (status is 200 or 302 or 304)
        {
            if (response.ContentType == "application/json") using (JsonDocument.Parse(body)) { }
            return;
        }

        Must(Refusals.Contains(status), $"status {status}: {Encoding.UTF8.GetString(body)}");
        Must(response.ContentType == "application/problem+json", $"a refusal as {response.ContentType}");
        using var problem = JsonDocument.Parse(body);
        var detail = problem.RootElement.GetProperty("detail").GetString()!;
        Must(detail.Length > 0 && !detail.Contains("   at ", StringComparison.Ordinal), $"a refusal without a reason: {detail}");
    }
}
