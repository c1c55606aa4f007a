using Latticework.Explorer.Tests;
using Microsoft.Playwright;
using Xunit;
using Xunit.v3;

// Most of a test is waiting for the browser.
[assembly: Parallelization(MaxThreads = 4)]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Latticework.Explorer.Tests;

/// <summary>The machine's own Chromium, started once for all tests. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>What a test says that was skipped for want of it.</summary>
    private const string Missing = "needs the browser Chromium: install it, or name it by CHROMIUM";

    // A machine with much other work to do answers late, not wrongly.
    private const float Patience = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser; the test is skipped where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, Missing);
            return browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-background-networking"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find()
    {
        string?[] named = [Environment.GetEnvironmentVariable("CHROMIUM")];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return named.Concat(folders.SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "google-chrome")])).FirstOrDefault(File.Exists);
    }
}
