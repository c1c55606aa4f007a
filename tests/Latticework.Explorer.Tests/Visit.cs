using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>One visitor's window. When it closes, nothing may have been said on the console, and nothing asked of another host.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> faults = new();
    private readonly string address;
    private readonly IBrowserContext context;

    private Visit(string address, IBrowserContext context, IPage page)
    {
        (this.address, this.context, Page) = (address, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Enqueue($"console {message.Type}: {message.Text} at {message.Location}");
        };
        page.PageError += (_, error) => faults.Enqueue($"script: {error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                faults.Enqueue($"asks {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What was wrong up to now.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>Opens a window on a path of the server.</summary>
    public static async Task<Visit> OpenAsync(Chromium chromium, Served served, string path, int width = 1280, int height = 800, ColorScheme colours = ColorScheme.Light)
    {
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        var visit = new Visit(served.Address, context, await context.NewPageAsync());
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>Opens a path in the same window and waits until nothing more is loaded.</summary>
    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>What axe-core finds wrong with the page by WCAG 2 A and AA and good practice: the rule, and where.</summary>
    public async Task<IReadOnlyList<string>> BarriersAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return [.. result.Violations.SelectMany(v => v.Nodes, (v, node) => $"{v.Id} at {node.Target}: {v.Help}; {string.Join(", ", node.Any.Select(check => check.Message))}")];
    }

    /// <summary>How far the page can be scrolled sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(faults);
    }
}
