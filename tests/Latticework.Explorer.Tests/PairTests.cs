using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>What the page says in words is what the question answers in numbers.</summary>
public sealed class PairTests(Chromium chromium, ServedShipped served)
{
    [Theory]
    [InlineData("JPN", "AUS", "Japan and Australia", "more")]
    [InlineData("CHN", "JPN", "China and Japan", "fewer")]
    public async Task Pair_Chosen_IsToldWithItsSignificance(string a, string b, string named, string direction)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync($"{served.Address}/api/overlap?nations={a},{b}"));
        var pair = answer.RootElement.GetProperty("items")[0];
        var p = Math.Min(pair.GetProperty("pMore").GetDouble(), pair.GetProperty("pLess").GetDouble());
        var probability = p < 0.001 ? "p < 0.001" : string.Create(CultureInfo.InvariantCulture, $"p = {p:0.00}");
        var expected = pair.GetProperty("expected").GetDouble().ToString("0.0", CultureInfo.InvariantCulture);

        await using var visit = await Visit.OpenAsync(chromium, served, $"/?nations={a},{b}");
        await Assertions.Expect(visit.Evidence).ToContainTextAsync($"{named} share {pair.GetProperty("shared")} gatherings; {expected} expected by chance; {probability}");
        await Assertions.Expect(visit.Evidence).ToContainTextAsync($"That is {direction} than the sizes of nations and gatherings explain");
    }
}
