using System.Net;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Pages of other origins read answers only where their origin was named.</summary>
public sealed class CorsTests : IAsyncLifetime
{
    private const string Named = "https://notes.example.org";
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    private readonly WebApplication closed = WebServer.Build(EmbeddedFactStore.Shipped(), new(), builder => builder.WebHost.UseTestServer());
    private readonly WebApplication open = WebServer.Build(EmbeddedFactStore.Shipped(), new() { Origins = [Named, "https://other.example.org"] }, builder => builder.WebHost.UseTestServer());

    [Theory]
    [InlineData(Named, true)]
    [InlineData("https://evil.example.org", false)]
    [InlineData("http://notes.example.org", false)]
    [InlineData("https://notes.example.org.evil.example", false)]
    [InlineData("null", false)]
    public async Task Answer_ToAPageOfAnOrigin_IsForItToReadIfItWasNamed(string origin, bool readable)
    {
        var response = await SendAsync(open, HttpMethod.Get, origin);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(readable ? [origin] : [], Values(response, AllowOrigin));
        Assert.Equal(readable ? ["ETag"] : [], Values(response, "Access-Control-Expose-Headers"));
        Assert.DoesNotContain("Access-Control-Allow-Credentials", response.Headers.Select(h => h.Key));
        if (readable) Assert.Contains("Origin", Values(response, "Vary"));
    }

    [Theory]
    [InlineData(Named, "GET", true)]
    [InlineData(Named, "DELETE", false)]
    [InlineData("https://evil.example.org", "GET", false)]
    public async Task Preflight_OfAMethod_IsGrantedToANamedOriginThatReads(string origin, string method, bool granted)
    {
        var response = await SendAsync(open, HttpMethod.Options, origin, ("Access-Control-Request-Method", method));
        Assert.Equal(granted, Values(response, AllowOrigin) is [Named] && string.Join(',', Values(response, "Access-Control-Allow-Methods")).Split(',').Contains(method));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Server_WithoutNamedOrigins_GrantsNothing()
    {
        Assert.Empty(Values(await SendAsync(closed, HttpMethod.Get, Named), AllowOrigin));
        var preflight = await SendAsync(closed, HttpMethod.Options, Named, ("Access-Control-Request-Method", "GET"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, preflight.StatusCode);
        Assert.Empty(Values(preflight, AllowOrigin));
    }

    public async ValueTask InitializeAsync()
    {
        await closed.StartAsync(TestContext.Current.CancellationToken);
        await open.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await closed.DisposeAsync();
        await open.DisposeAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(WebApplication server, HttpMethod method, string origin, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, "/api/partners?nations=JPN,NZL");
        foreach (var (name, value) in headers.Append(("Origin", origin))) request.Headers.TryAddWithoutValidation(name, value);
        return server.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string[] Values(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) ? [.. values.SelectMany(v => v.Split(", ", StringSplitOptions.TrimEntries))] : [];
}
