using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>The shipped dataset served within the test's process.</summary>
public sealed class ServedShipped : IAsyncLifetime
{
    private readonly WebApplication app = WebServer.Build(EmbeddedFactStore.Shipped(), new(), builder => builder.WebHost.UseTestServer());

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The answer to a GET.</summary>
    public Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Client = app.GetTestClient();
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
