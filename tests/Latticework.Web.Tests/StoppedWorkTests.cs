using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Latticework.Asking;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Work that nobody waits for, or that takes too long, is stopped; what is beyond the limit is not begun.</summary>
public sealed class StoppedWorkTests : IAsyncDisposable
{
    private readonly EndlessQuestion endless = new();
    private readonly FakeTimeProvider time = new();
    private WebApplication? app;

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }

    [Fact]
    public async Task Client_ThatGoesAway_StopsTheWorkAndLeavesItsPlaceToTheNext()
    {
        await StartAsync(builder => builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0"), new() { Concurrency = 1 });
        var address = new Uri(app!.Urls.Single());
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /api/overlap HTTP/1.1\r\nHost: localhost\r\n\r\n"), TestContext.Current.CancellationToken);
            await endless.Begun;
        }

        await endless.Stopped;
        using var next = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.OK, (await next.GetAsync("/api/partners?nations=JPN,NZL", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Contains("lattice_request_duration_seconds_count{page=\"/api/overlap\",status=\"gone\"} 1", await next.GetStringAsync("/metrics", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_BeyondTheTimeLimit_IsStoppedAndRefusedWithTheReason()
    {
        await StartAsync(builder => builder.WebHost.UseTestServer(), new() { TimeLimit = TimeSpan.FromSeconds(7) });
        var asked = app!.GetTestClient().GetAsync("/api/overlap", TestContext.Current.CancellationToken);
        await endless.Begun;
        time.Advance(TimeSpan.FromSeconds(6));
        Assert.False(asked.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        await endless.Stopped;
        var response = await asked;
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7)), (response.StatusCode, response.Headers.RetryAfter!.Delta));
        Assert.Equal("overlap took longer than 7 s and was stopped; ask for less, or start with --time-limit to allow more", await DetailAsync(response));
    }

    [Theory]
    [InlineData("explorer/network", "")]
    [InlineData("explorer/names", "")]
    [InlineData("explorer/facts", "?ids=acsa-jpn-nzl-2025")]
    public async Task ExplorerData_BeyondTheTimeLimit_IsRefusedAsAnswersAre(string name, string query)
    {
        await StartAsync(builder => builder.WebHost.UseTestServer(), new() { TimeLimit = TimeSpan.Zero });
        var response = await app!.GetTestClient().GetAsync($"/api/{name}{query}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal($"{name} took longer than 0 s and was stopped; ask for less, or start with --time-limit to allow more", await DetailAsync(response));
    }

    [Fact]
    public async Task Question_BeyondThoseThatMayWait_IsToldWhenToComeAgain()
    {
        await StartAsync(builder => builder.WebHost.UseTestServer(), new() { Concurrency = 1, Waiting = 0 });
        using var gone = new CancellationTokenSource();
        var first = app!.GetTestClient().GetAsync("/api/overlap", gone.Token);
        await endless.Begun;
        var second = await app!.GetTestClient().GetAsync("/api/partners?nations=JPN,NZL", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (second.StatusCode, second.Headers.RetryAfter!.Delta));
        Assert.Equal("1 questions are being answered and 0 wait; ask again in a second", await DetailAsync(second));
        Assert.Equal(HttpStatusCode.OK, (await app!.GetTestClient().GetAsync("/health", TestContext.Current.CancellationToken)).StatusCode);
        await gone.CancelAsync();
        await endless.Stopped;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    private Task StartAsync(Action<WebApplicationBuilder> carry, WebOptions options)
    {
        app = WebServer.Build(EmbeddedFactStore.Shipped(), options, carry, time, [endless.Command, QuestionTable.Find("partners")!]);
        return app.StartAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string?> DetailAsync(HttpResponseMessage response)
    {
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return problem.RootElement.GetProperty("detail").GetString();
    }
}
