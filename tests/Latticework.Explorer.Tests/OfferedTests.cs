using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>A view offers what its question takes, and shows as chosen what the question is asked with.</summary>
public sealed class OfferedTests(Chromium chromium, ServedShipped served)
{
    private static readonly string[] All = ["Agreements", "Forums", "Exercises", "Patrols", "Meetings"];

    [Theory]
    [InlineData("view=network", 5, "Agreements")]
    [InlineData("view=partners&nations=JPN&ties=agreement,meeting", 5, "Agreements", "Meetings")]
    [InlineData("view=gaps&ties=forum", 5, "Forums")]
    [InlineData("view=diff&ties=exercise", 5, "Exercises")]
    [InlineData("view=rank", 5, "Agreements")]
    [InlineData("view=rank&measure=memberships", 4, "Forums", "Exercises", "Patrols")]
    [InlineData("view=overlap", 4, "Forums", "Exercises", "Patrols")]
    [InlineData("view=overlap&ties=agreement,meeting", 4, "Meetings")]
    public async Task Kinds_OfAView_AreThoseOfItsQuestion(string state, int offered, params string[] chosen)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, $"/?{state}");
        Assert.Equal(All[(5 - offered)..], await ShownAsync(visit, _ => Task.FromResult(true)));
        Assert.Equal(chosen, await ShownAsync(visit, box => box.IsCheckedAsync()));
        Assert.Equal(offered == 5, await visit.Page.GetByText("Types of agreement").IsVisibleAsync());
        Assert.Equal(offered == 5, await visit.Page.GetByLabel("Agreements in force only").IsVisibleAsync());
    }

    [Fact]
    public async Task Kind_LetGoOnOverlap_IsNotAskedAndWhatOverlapDoesNotTakeStaysChosen()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=overlap&limit=25");
        await Assertions.Expect(visit.Page.Locator("figcaption")).ToContainTextAsync("by forums, exercises, patrols");
        await Box(visit, "Patrols").UncheckAsync();
        await Assertions.Expect(visit.Page.Locator("figcaption")).Not.ToContainTextAsync("patrols");
        await Assertions.Expect(visit.Page.Locator("figcaption")).ToContainTextAsync("by forums, exercises");
        await visit.Tab("Network").ClickAsync();
        await Assertions.Expect(Box(visit, "Agreements")).ToBeCheckedAsync();
        await Assertions.Expect(Box(visit, "Patrols")).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("Network")]
    [InlineData("Gaps")]
    [InlineData("Changes")]
    public async Task Tab_OfTheView_IsInSightOnATelephone(string name)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=rank&measure=core", 360, 640);
        await visit.Tab(name).ClickAsync();
        await Assertions.Expect(visit.Tab(name)).ToHaveAttributeAsync("aria-current", "page");
        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(visit.Tab(name)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static ILocator Box(Visit visit, string kind) => visit.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds of tie" }).GetByLabel(kind);

    private static async Task<IReadOnlyList<string>> ShownAsync(Visit visit, Func<ILocator, Task<bool>> also)
    {
        var shown = new List<string>();
        foreach (var kind in All)
            if (await Box(visit, kind).IsVisibleAsync() && await also(Box(visit, kind))) shown.Add(kind);
        return shown;
    }
}
