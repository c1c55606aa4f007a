using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>To search, to move the day, and to go through to a source.</summary>
public sealed class SearchAndSlideTests(Chromium chromium, ServedShipped served)
{
    [Theory]
    [InlineData("zealand", "New Zealand", "nations=NZL")]
    [InlineData("judith col", "Judith Collins", "of=Judith")]
    [InlineData("malabar", "Malabar", "of=")]
    public async Task Search_ByPartOfAName_OpensWhatIsKnownOfIt(string typed, string name, string state)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(typed);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Evidence.GetByRole(AriaRole.Heading, new() { Name = name }).First).ToBeVisibleAsync();
        Assert.Contains(state, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slider_MovedByKey_GoesToAnEarlierDayWithFewerTies()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?least=1");
        var said = visit.Page.Locator("figcaption");
        var before = await TiesAsync(said);
        await visit.Page.GetByRole(AriaRole.Slider).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(said).Not.ToContainTextAsync("2026-11-25");
        Assert.Contains("asOf=", visit.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await TiesAsync(said), 0, before - 1);
    }

    [Fact]
    public async Task Tie_Chosen_LeadsToTheSourceThatBearsIt()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=partners&nations=JPN&ties=agreement&types=isa");
        await visit.Page.GetByRole(AriaRole.Row, new() { Name = "France" }).GetByRole(AriaRole.Link, new() { Name = "France" }).ClickAsync();
        await Assertions.Expect(visit.Evidence).ToContainTextAsync("FRA-JPN information security");
        await visit.OpenDetailsAsync();
        var link = visit.Evidence.Locator("a[href^='http']").First;
        var address = await link.GetAttributeAsync("href");
        Assert.Equal(("_blank", "noopener noreferrer"), (await link.GetAttributeAsync("target"), await link.GetAttributeAsync("rel")));
        var asked = new TaskCompletionSource<string>();
        visit.Page.Context.Request += (_, request) => asked.TrySetResult(request.Url);
        await link.ClickAsync();
        Assert.Equal(address, await asked.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task<int> TiesAsync(ILocator said) => int.Parse((await said.InnerTextAsync()).Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
