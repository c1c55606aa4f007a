using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>What can be taken away of a view: its question, its answer, its sources, its picture.</summary>
public sealed class TakeAwayTests(Chromium chromium, ServedShipped served)
{
    private const string View = "/?view=partners&nations=JPN,NZL&ties=agreement&types=isa&asOf=2025-12-31";
    private const string Question = "/api/partners?nations=JPN,NZL&asOf=2025-12-31&ties=agreement&types=isa";

    [Theory]
    [InlineData("CLI", "lattice partners JPN NZL --as-of 2025-12-31 --ties agreement --types isa")]
    [InlineData("HTTP", "/api/partners?nations=JPN,NZL&asOf=2025-12-31&ties=agreement&types=isa")]
    [InlineData("C#", "lattice.SharedPartners(\"JPN\", \"NZL\")")]
    [InlineData("Python", "lattice.answer(\"partners\", nations=[\"JPN\", \"NZL\"], as_of=\"2025-12-31\", ties=[\"agreement\"], types=[\"isa\"])")]
    public async Task Question_Copied_IsShownAndInTheClipboard(string way, string part)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, View);
        await visit.GrantClipboardAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = way, Exact = true }).ClickAsync();
        var written = visit.Page.GetByLabel("The question to copy");
        await Assertions.Expect(written).ToContainTextAsync(part);
        await Assertions.Expect(visit.Page.GetByText($"Copied for {way}")).ToBeVisibleAsync();
        Assert.Equal(await written.TextContentAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Theory]
    [InlineData("CSV", "csv")]
    [InlineData("BibTeX", "bibtex")]
    [InlineData("CSL JSON", "csl-json")]
    public async Task Answer_Saved_IsThatOfTheQuestion(string link, string format)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, View);
        var file = await visit.DownloadAsync(visit.Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));
        using var client = new HttpClient { BaseAddress = new(served.Address) };
        Assert.Equal(await client.GetByteArrayAsync($"{Question}&format={format}"), file);
        if (format != "bibtex") return;
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync(Question));
        var cited = answer.RootElement.GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("fact").GetString()!).Order();
        Assert.Equal(cited, Regex.Matches(System.Text.Encoding.UTF8.GetString(file), @"@misc\{(.+)-page-\d+,").Select(m => m.Groups[1].Value).Distinct().Order());
    }

    [Theory]
    [InlineData(View, "2025-12-31")]
    [InlineData("/?view=overlap&limit=25", "2026-11-25")]
    [InlineData("/?view=gaps&ties=agreement", "2026-11-25")]
    [InlineData("/?view=rank&measure=constraint&withoutNation=USA", "2026-11-25")]
    [InlineData("/?view=diff&against=2024-12-31&asOf=2025-12-31", "2025-12-31")]
    [InlineData("/?asOf=2025-12-31", "2025-12-31")]
    [InlineData("/?view=map&nations=JPN", "2026-11-25")]
    public async Task Picture_Saved_BearsItsCaptionAndNeedsNothingElse(string view, string day)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, view);
        var svg = System.Text.Encoding.UTF8.GetString(await visit.DownloadAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "SVG", Exact = true })));
        var texts = string.Join('\n', XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.Contains(day, texts, StringComparison.Ordinal);
        Assert.Contains("indo-pacific-defence-relations 2026.11 (sha256:", texts, StringComparison.Ordinal);
        Assert.Matches(@"\d sources?\b", texts);
        Assert.DoesNotMatch(@"\sclass=|\sstyle=|href=|url\(|var\(|<script|<foreignObject", svg);

        var png = await visit.DownloadAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "PNG", Exact = true }));
        Assert.Equal("PNG\r\n"u8, png.AsSpan(1, 5));
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.InRange(width, 600, 6000);
        Assert.InRange(height, 200, 6000);
    }
}
