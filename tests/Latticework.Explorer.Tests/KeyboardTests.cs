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
    public async Task Row_OfATable_OpensTheEvidence()
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/?view=gaps&ties=agreement");
        await visit.Page.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Evidence).ToContainTextAsync("No fact ties United Kingdom and India");
    }
}
