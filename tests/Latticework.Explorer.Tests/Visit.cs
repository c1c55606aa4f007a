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

    private Visit(string address, IBrowserContext context, IPage page, string? expected)
    {
        (this.address, this.context, Page) = (address, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(expected is not null && message.Text.Contains(expected, StringComparison.Ordinal))) faults.Enqueue($"console {message.Type}: {message.Text} at {message.Location}");
        };
        page.PageError += (_, error) => faults.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                faults.Enqueue($"asks {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What was wrong up to now.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>The pane in which a selection's facts are told.</summary>
    public ILocator Evidence => Page.GetByRole(AriaRole.Complementary, new() { Name = "Evidence" });

    /// <summary>Opens a window on a path of the server.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="served">The server.</param>
    /// <param name="path">The path, with its query.</param>
    /// <param name="width">The window's width in pixels.</param>
    /// <param name="height">The window's height in pixels.</param>
    /// <param name="colours">The colours that the system prefers.</param>
    /// <param name="expected">What the console may say.</param>
    public static async Task<Visit> OpenAsync(Chromium chromium, Served served, string path, int width = 1280, int height = 800, ColorScheme colours = ColorScheme.Light, string? expected = null)
    {
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        await context.RouteAsync("https://**", route => route.FulfillAsync(new() { Body = "a source" }));
        var visit = new Visit(served.Address, context, await context.NewPageAsync(), expected);
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>Opens a path in the same window and waits until nothing more is loaded and every pane is filled.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(Page.Locator(".loading, [aria-busy=true]")).ToHaveCountAsync(0);
    }

    public ILocator Tab(string name) => Page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Name = name });

    /// <summary>A nation in the picture.</summary>
    public ILocator Node(string name) => Page.GetByRole(AriaRole.Main).Locator($"[aria-label*='{name}']").First;

    /// <summary>The bytes of what a link or button gives to save.</summary>
    public async Task<byte[]> DownloadAsync(ILocator from)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => from.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public Task GrantClipboardAsync() => context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new() { Origin = address });

    /// <summary>Opens all that is folded.</summary>
    public Task OpenDetailsAsync() => Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");

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
