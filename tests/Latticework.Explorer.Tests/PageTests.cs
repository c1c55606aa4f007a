using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>The page as a whole: how it is served, and where its states lead.</summary>
public sealed class PageTests(Chromium chromium, ServedShipped served)
{
    [Fact]
    public async Task Page_Served_AllowsOnlyItsOwnFilesAndHoldsNoScript()
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(served.Address + "/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FrontDoor_Opened_ShowsTheNetworkOfTheLatestDay()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        await Assertions.Expect(visit.Tab("Network")).ToHaveAttributeAsync("aria-current", "page");
        await Assertions.Expect(visit.Node("Japan")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("figcaption")).ToContainTextAsync("ties between");
        await Assertions.Expect(visit.Page.Locator("figcaption")).ToContainTextAsync("2026-11-25");
    }

    [Fact]
    public async Task Address_OpenedElsewhere_ShowsTheSameState()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=rank&asOf=2025-12-31&ties=agreement&types=acsa&measure=betweenness&withoutNation=USA&nations=JPN");
        await Assertions.Expect(visit.Heading("Nations by betweenness")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("figcaption")).ToContainTextAsync("As of 2025-12-31; by agreements; acsa");
        await Assertions.Expect(visit.Page.GetByLabel("Beside it without")).ToHaveValueAsync("USA");
        await Assertions.Expect(visit.Evidence.GetByRole(AriaRole.Heading, new() { Name = "Japan" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task BackAndForward_LeadThroughTheStates()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=gaps&ties=agreement");
        await visit.Tab("Rank").ClickAsync();
        await visit.Page.GetByLabel("Measure").SelectOptionAsync("strength");
        await Assertions.Expect(visit.Heading("Nations by strength")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Heading("Nations by degree")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Heading("Pairs without a tie that share partners")).ToBeVisibleAsync();
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Heading("Nations by degree")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Refusal_OfTheServer_IsShownInItsWords()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=partners&nations=JPN&types=axis", expected: "400 (Bad Request)");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("unknown word 'axis'");
    }
}
