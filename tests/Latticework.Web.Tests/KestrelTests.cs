using System.Net;
using System.Net.Sockets;
using System.Text;
using Latticework.Facts;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>The server as a client far away meets it: over a socket.</summary>
public sealed class KestrelTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource<Uri> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task running = Task.CompletedTask;

    [Fact]
    public async Task Query_OfAMegabyte_IsRefusedWithTheReason()
    {
        var reply = await SendAsync($"GET /api/partners?nations={new string('A', 1_048_576)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 414 ", reply, StringComparison.Ordinal);
        Assert.Contains("the query has 1048585 characters; 8192 are the most", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestLine_BeyondAnyBound_IsCutOff()
    {
        var reply = await SendAsync($"GET /api/partners?nations={new string('A', 4_000_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Assert.True(reply.Length == 0 || reply.StartsWith("HTTP/1.1 414 ", StringComparison.Ordinal), reply);
    }

    [Theory]
    [InlineData("Host: evil.example\r\n", "HTTP/1.1 400 ", "host 'evil.example' is not served here")]
    [InlineData("", "HTTP/1.1 400 ", "")]
    public async Task Host_WrongOrMissing_IsRefused(string header, string status, string reason)
    {
        var reply = await SendAsync($"GET /api/partners?nations=JPN HTTP/1.1\r\n{header}Connection: close\r\n\r\n");
        Assert.StartsWith(status, reply, StringComparison.Ordinal);
        Assert.Contains(reason, reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/api/../../etc/passwd")]
    [InlineData("/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    public async Task Path_OutOfTheServer_LeadsNowhere(string path)
    {
        var reply = await SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 404 ", reply, StringComparison.Ordinal);
        Assert.Contains("problem+json", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_Taken_IsAFailureThatNamesIt()
    {
        var address = await started.Task;
        var taken = await Assert.ThrowsAnyAsync<IOException>(() =>
            WebServer.RunAsync(EmbeddedFactStore.Shipped(), new() { Urls = [address.GetLeftPart(UriPartial.Authority)] }, NullLoggerProvider.Instance, _ => { }, CancellationToken.None));
        Assert.Contains(address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), taken.Message, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync()
    {
        running = WebServer.RunAsync(EmbeddedFactStore.Shipped(), new() { Urls = ["http://127.0.0.1:0"] }, NullLoggerProvider.Instance, urls => started.SetResult(new(urls.First())), stop.Token);
        return new(Task.WhenAny(running, started.Task).Unwrap());
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
    }

    private async Task<string> SendAsync(string request)
    {
        var address = await started.Task;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
