using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Latticework.Asking;
using Latticework.Facts;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>The pages around the questions.</summary>
public sealed partial class PageTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    [Fact]
    public async Task Reference_NamesEveryQuestion_AndEveryLinkInItWorks()
    {
        var html = await (await served.AskAsync("/api")).Content.ReadAsStringAsync();
        Assert.All(QuestionTable.Names, name => Assert.Contains($"<section id=\"{name}\">", html, StringComparison.Ordinal));
        foreach (var link in Links().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => !l.StartsWith('#')).Distinct())
        {
            Assert.StartsWith("/", link, StringComparison.Ordinal);
            var response = await served.AskAsync(link);
            Assert.True(response.IsSuccessStatusCode, $"{link}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Pages_AllowNoScriptAndNoOtherHost()
    {
        var response = await served.AskAsync("/api");
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task OpenApi_DescribesEveryQuestionWithItsParameters()
    {
        using var document = JsonDocument.Parse(await (await served.AskAsync("/openapi/v1.json")).Content.ReadAsStringAsync());
        var paths = document.RootElement.GetProperty("paths");
        foreach (var question in QuestionTable.Names.Select(n => QuestionTable.Find(n)!))
        {
            var operation = paths.GetProperty($"/api/{question.Name}").GetProperty("get");
            Assert.Equal(question.Summary, operation.GetProperty("summary").GetString());
            var names = operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToHashSet();
            Assert.All([.. question.Operands.Select(o => o.Key), .. question.Parameters.Select(p => p.Key)], key => Assert.Contains(key, names));
        }
    }

    [Fact]
    public async Task Health_NamesTheDataset()
    {
        using var health = JsonDocument.Parse(await (await served.AskAsync("/health")).Content.ReadAsStringAsync());
        Assert.Equal("ok", health.RootElement.GetProperty("status").GetString());
        Assert.Equal(EmbeddedFactStore.Shipped().Hash, health.RootElement.GetProperty("dataset").GetString());
    }

    [Fact]
    public async Task Metrics_CountRequestsByQuestionAndStatus()
    {
        await served.AskAsync("/api/partners?nations=JPN");
        await served.AskAsync("/api/partners?nations=Jpan");
        await served.AskAsync("/random-" + nameof(PageTests));
        var text = await (await served.AskAsync("/metrics")).Content.ReadAsStringAsync();
        Assert.Contains("lattice_request_duration_seconds_count{page=\"/api/partners\",status=\"200\"}", text, StringComparison.Ordinal);
        Assert.Contains("lattice_request_duration_seconds_count{page=\"/api/partners\",status=\"400\"}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("random-", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Links();
}
