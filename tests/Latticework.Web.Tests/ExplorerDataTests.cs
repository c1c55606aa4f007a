using System.Net;
using System.Text.Json;
using Latticework.Facts;
using Latticework.Query;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>What the explorer reads beside the questions.</summary>
public sealed class ExplorerDataTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    [Theory]
    [InlineData("", "2025-12-31")]
    [InlineData("?status=in-force", "2025-12-31")]
    [InlineData("?confidence=confirmed&observers=true", "2020-06-30")]
    public async Task Network_OnADay_IsThatOfTheLibrary(string query, string day)
    {
        using var network = await JsonAsync("/api/explorer/network" + query);
        var codes = network.RootElement.GetProperty("nations").EnumerateArray().Select(n => n.GetProperty("code").GetString()!).ToList();
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        var told = network.RootElement.GetProperty("facts").EnumerateArray().SelectMany(Pairs).CountBy(p => p).Select(p => $"{p.Key} {p.Value}");

        var scope = new RelationScope
        {
            AsOf = PartialDate.Parse(day),
            Ties = [.. RelationScope.TieKinds],
            Status = query.Contains("in-force", StringComparison.Ordinal) ? AgreementBasis.InForce : AgreementBasis.Signed,
            ConfirmedOnly = query.Contains("confirmed", StringComparison.Ordinal),
            Observers = query.Contains("observers", StringComparison.Ordinal),
        };
        var asked = new Lattice(EmbeddedFactStore.Shipped(), scope).Graph().Ties.Select(t => $"{t.Dyad} {t.Weight}");
        Assert.Equal(asked.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));

        IEnumerable<string> Pairs(JsonElement fact)
        {
            var there = Members(fact.GetProperty("spells")).SelectMany(m => m).Order().ToList();
            var parted = fact.TryGetProperty("gaps", out var gaps) ? Members(gaps).Select(g => (g[0], g[1])).ToHashSet() : [];
            return from a in there from b in there where a < b && !parted.Contains((a, b)) select $"{codes[a]}-{codes[b]}";
        }

        IEnumerable<List<int>> Members(JsonElement spells) => spells.EnumerateArray()
            .Where(s => s[0].GetInt32() <= on && (s[1].ValueKind == JsonValueKind.Null || s[1].GetInt32() > on)).Select(s => s.EnumerateArray().Skip(2).Select(n => n.GetInt32()).ToList());
    }

    [Fact]
    public async Task Names_HoldWhatCanBeSearched()
    {
        using var names = await JsonAsync("/api/explorer/names");
        string[] Keys(string kind) => [.. names.RootElement.GetProperty(kind).EnumerateArray().Select(n => n.GetProperty("key").GetString()!)];
        Assert.Contains("JPN", Keys("nations"));
        Assert.Contains("forum-quad", Keys("forums"));
        Assert.Contains("ANNUALEX", Keys("exercises"));
        Assert.Contains("Judith Collins", Keys("persons"));
    }

    [Fact]
    public async Task Facts_AreThoseOfTheDataset_ToTheLetter()
    {
        using var facts = await JsonAsync("/api/explorer/facts?ids=acsa-jpn-nzl-2025,forum-quad");
        var items = facts.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["JPN-NZL ACSA 2025", "Quad"], items.Select(i => i.GetProperty("name").GetString()));
        var shipped = EmbeddedFactStore.Shipped();
        Assert.Equal(System.Text.Encoding.UTF8.GetString(shipped.JsonOf(shipped[FactId.Parse("acsa-jpn-nzl-2025")]).Span), items[0].GetProperty("fact").GetRawText());
    }

    [Theory]
    [InlineData("/api/explorer/facts", "explorer/facts needs ids; write ids=acsa-jpn-nzl-2025")]
    [InlineData("/api/explorer/facts?ids=acsa-jpn-nzl-2026", "unknown fact 'acsa-jpn-nzl-2026'")]
    [InlineData("/api/explorer/network?asOf=2025", "unknown parameter 'asOf'")]
    [InlineData("/api/explorer/network?status=inforce", "unknown word 'inforce' in status")]
    public async Task WrongUse_IsRefusedWithASentence(string address, string sentence)
    {
        var response = await served.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.StartsWith(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_DescribesThem()
    {
        using var document = await JsonAsync("/openapi/v1.json");
        var paths = document.RootElement.GetProperty("paths");
        Assert.Equal("ids", paths.GetProperty("/api/explorer/facts").GetProperty("get").GetProperty("parameters")[0].GetProperty("name").GetString());
        Assert.Contains("status", paths.GetProperty("/api/explorer/network").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await (await served.AskAsync(address)).Content.ReadAsStringAsync());
}
