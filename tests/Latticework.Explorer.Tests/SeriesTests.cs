using System.Text.Json;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>What the page counts by itself is what the questions answer.</summary>
public sealed class SeriesTests(Chromium chromium, ServedShipped served)
{
    private const string Counted = """
        async ({ filter, from, to }) => {
          const module = name => import(`/explorer/network/${name}.js`);
          const [{ decode }, ties, { dayOf }] = [await module('network'), await module('ties'), await import('/explorer/days.js')];
          const network = decode(await (await fetch('/api/explorer/network')).json());
          const { began, ended } = ties.changes(network, ties.filter(network, filter), [from, to].map(dayOf))[1];
          return { began, ended };
        }
        """;

    [Theory]
    [InlineData("agreement", "", "2003-12-31", "2004-12-31")]
    [InlineData("agreement", "", "2004-12-31", "2005-12-31")]
    [InlineData("agreement", "", "2015-12-31", "2016-12-31")]
    [InlineData("agreement", "acsa,isa", "2015-12-31", "2025-12-31")]
    [InlineData("agreement,forum,exercise,patrol,meeting", "", "2023-06-30", "2024-06-30")]
    public async Task TiesThatBeginAndEnd_AreThoseOfDiff(string ties, string types, string from, string to)
    {
        await using var visit = await Visit.OpenAsync(chromium, served, "/");
        var filter = new { ties = ties.Split(','), types = types.Split(',', StringSplitOptions.RemoveEmptyEntries) };
        var counted = await visit.Page.EvaluateAsync<JsonElement>(Counted, new { filter, from, to });
        using var client = new HttpClient();
        using var diff = JsonDocument.Parse(await client.GetStringAsync($"{served.Address}/api/diff?from={from}&to={to}&ties={ties}{(types.Length > 0 ? "&types=" + types : "")}"));
        var changes = diff.RootElement.GetProperty("items").EnumerateArray().CountBy(i => i.GetProperty("change").GetString()!).ToDictionary();
        Assert.Equal(
            (changes.GetValueOrDefault("tied"), changes.GetValueOrDefault("untied")),
            (counted.GetProperty("began").GetInt32(), counted.GetProperty("ended").GetInt32()));
    }
}
