using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>Texts of facts that look like markup are shown as texts.</summary>
public sealed class HostileTests(Chromium chromium, ServedHostile served) : IClassFixture<ServedHostile>
{
    [Theory]
    [InlineData("/?of=hostile-1")]
    [InlineData("/?nations=JPN,NZL&ties=exercise")]
    [InlineData("/?nations=JPN&ties=exercise")]
    [InlineData("/?view=diff&against=2024-12-31&asOf=2025-12-31&ties=exercise")]
    [InlineData("/?view=partners&nations=JPN&ties=exercise")]
    public async Task Text_LikeMarkup_IsShownAsText(string state)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, state);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync(ServedHostile.Text);
        await visit.OpenDetailsAsync();
        Assert.Contains(ServedHostile.Text, await visit.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("img, script:not([src])").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("a[href^='javascript:']").CountAsync());
        Assert.False(await visit.Page.EvaluateAsync<bool>("'taken' in window"));
    }
}
