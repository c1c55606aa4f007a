using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>The reference of the API in a browser.</summary>
public sealed class ReferenceTests(Chromium chromium, ServedShipped served)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Reference_HasNoBarrier_AndNoSidewaysScroll(int width, ColorScheme colours)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/api", width, colours: colours);
        Assert.Empty(await visit.BarriersAsync());
        Assert.Equal(0, await visit.SidewaysAsync());
    }

    [Fact]
    public async Task Visit_OfAPageThatAsksAnotherHost_TellsIt()
    {
        var visit = await Visit.OpenAsync(chromium, served, "/api");
        await visit.Page.EvaluateAsync("fetch('http://example.org/').catch(() => null)");
        Assert.NotEmpty(visit.Faults);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(async () => await visit.DisposeAsync());
    }
}
