using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>All that can be done by a mouse, by keys alone.</summary>
public sealed class KeyboardTests(Chromium chromium, ServedShipped served)
{
    [Fact]
    public async Task Tab_FromTheTop_ReachesTheSkipLinkThenEveryView()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        var reached = new List<string>();
        for (var i = 0; i < 14; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            reached.Add(await visit.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        }

        Assert.Equal("To the picture", reached[0]);
        Assert.Empty(((string[])["Network", "Map", "Ties", "Partners", "Overlap", "Gaps", "Rank", "Changes"]).Except(reached));
    }

    [Fact]
    public async Task Nation_InTheNetwork_IsReachedAndChosenAndLetGo()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        await visit.Node("Japan").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Evidence.GetByRole(AriaRole.Heading, new() { Name = "Japan" })).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Evidence.GetByRole(AriaRole.Heading, new() { Name = "Where to start" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task QuestionPage_AskedByKeys_KeepsTheFocusWhereItWas()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        await visit.Tab("Rank").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Heading("Nations by degree")).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Measure").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Heading("Nations by strength")).ToBeVisibleAsync();
        Assert.Equal("measure", await visit.Page.EvaluateAsync<string>("document.activeElement.name"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "CLI" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByLabel("The question to copy")).ToContainTextAsync("lattice rank strength");
    }

    [Fact]
    public async Task HeatMap_ByArrowKeys_TellsEachPairAndOpensItsEvidence()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=overlap&limit=25");
        var pair = visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^.+ and .+: [0-9]+ shared, ") });
        await Assertions.Expect(pair).ToHaveCountAsync(1);
        await pair.FocusAsync();
        var start = await FocusedPairAsync(visit);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        var right = await FocusedPairAsync(visit);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var below = await FocusedPairAsync(visit);
        Assert.Equal((start.Row, below.Column), (right.Row, right.Column));
        Assert.NotEqual((start.Column, right.Row), (right.Column, below.Row));
        await visit.Page.Keyboard.PressAsync("Home");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(below.Row, (await FocusedPairAsync(visit)).Row);
        await visit.Page.Keyboard.PressAsync("End");
        var told = await pair.GetAttributeAsync("aria-label");
        var last = await FocusedPairAsync(visit);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Evidence.GetByRole(AriaRole.Heading).First).ToContainTextAsync(told!.Split(" and ")[0]);
        await Assertions.Expect(visit.Evidence).ToContainTextAsync(told.Split(": ")[0] + " are tied by");
        await Assertions.Expect(pair).ToBeFocusedAsync();
        Assert.Equal(last, await FocusedPairAsync(visit));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Table)).ToBeVisibleAsync();
    }

    private static async Task<(string Row, string Column)> FocusedPairAsync(Visit visit)
    {
        var codes = (await visit.Page.EvaluateAsync<string>("document.activeElement.dataset.pair")).Split(' ');
        return (codes[0], codes[1]);
    }

    [Fact]
    public async Task Row_OfATable_OpensTheEvidence()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=gaps&ties=agreement");
        await visit.Page.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Evidence).ToContainTextAsync("No fact ties United Kingdom and India");
    }
}
