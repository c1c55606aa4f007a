using Microsoft.Playwright;

namespace Latticework.Benchmarks;

/// <summary>Pictures of the explorer in states that between them show all of it, to be looked at.</summary>
internal static class ExplorerPictures
{
    private static readonly (string Name, string State, int Width, int Height, ColorScheme Colours)[] States =
    [
        ("network", "/", 1360, 860, ColorScheme.Light),
        ("nation", "/?nations=JPN&ties=agreement,exercise", 1360, 860, ColorScheme.Dark),
        ("pair", "/?nations=JPN,AUS", 1360, 860, ColorScheme.Light),
        ("map", "/?view=map&nations=IND&years=5", 1360, 860, ColorScheme.Light),
        ("overlap", "/?view=overlap&limit=40", 1360, 1160, ColorScheme.Light),
        ("changes", "/?view=diff&against=2024-12-31&asOf=2025-12-31&ties=agreement,exercise", 1360, 860, ColorScheme.Dark),
        ("partners-narrow", "/?view=partners&nations=JPN,NZL&ties=agreement", 360, 900, ColorScheme.Light),
        ("network-narrow", "/?nations=PHL&asOf=2024-12-31", 360, 900, ColorScheme.Dark),
    ];

    /// <summary>Takes them.</summary>
    /// <param name="lattice">The program.</param>
    /// <param name="folder">Where the pictures go.</param>
    public static async Task RunAsync(string lattice, string folder)
    {
        Directory.CreateDirectory(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        using var serving = await Serving.StartAsync(lattice);
        foreach (var (name, state, width, height, colours) in States)
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync(serving.Address + state, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
            await page.CloseAsync();
        }
    }

    /// <summary>The machine's own Chromium.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"] });
}
