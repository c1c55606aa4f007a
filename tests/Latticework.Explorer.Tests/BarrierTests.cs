using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>For everybody: no barrier that axe-core knows, and no sideways scrolling on a telephone.</summary>
public sealed class BarrierTests(Chromium chromium, ServedShipped served)
{
    public static TheoryData<string, int, ColorScheme> States => new()
    {
        { "/", 1280, ColorScheme.Light },
        { "/?nations=JPN,AUS", 1280, ColorScheme.Dark },
        { "/?view=map&nations=JPN", 360, ColorScheme.Light },
        { "/?view=table&ties=agreement&types=acsa", 360, ColorScheme.Dark },
        { "/?view=partners&nations=JPN,NZL&ties=agreement", 360, ColorScheme.Light },
        { "/?view=overlap&limit=25", 1280, ColorScheme.Dark },
        { "/?view=gaps&ties=agreement&limit=10", 360, ColorScheme.Dark },
        { "/?view=rank&measure=betweenness&ties=agreement&types=acsa", 1280, ColorScheme.Light },
        { "/?view=diff&against=2025-10-31&asOf=2026-03-31&ties=agreement", 360, ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task State_HasNoBarrier_AndNoSidewaysScroll(string state, int width, ColorScheme colours)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, state, width, colours: colours);
        Assert.Empty(await visit.BarriersAsync());
        Assert.Equal(0, await visit.SidewaysAsync());
    }
}
