using System.Net;
using System.Text.Json;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Facts whose texts are meant for a browser or a spreadsheet to run.</summary>
public sealed class HostileFactsTests : IAsyncLifetime
{
    private const string Script = "<script>alert('x')</script>";
    private const string Formula = "=HYPERLINK(\"https://evil.example\",\"x\")";

    private readonly WebApplication app = WebServer.Build(Hostile(), new(), builder => builder.WebHost.UseTestServer());

    [Fact]
    public async Task Reference_OfAHostileDataset_ShowsItsTitleAsText()
    {
        var html = await (await AskAsync("/api")).Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    [InlineData("markdown", "text/markdown")]
    [InlineData("table", "text/plain")]
    public async Task Answer_WithHostileTexts_IsNoPageToABrowser(string format, string type)
    {
        var response = await AskAsync($"/api/partners?nations=JPN&format={format}");
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfHostileTexts_GivesThemToTheLetter()
    {
        using var json = JsonDocument.Parse(await (await AskAsync("/api/partners?nations=JPN&format=json")).Content.ReadAsStringAsync());
        Assert.Equal(Script, json.RootElement.GetProperty("citations")[0].GetProperty("sources")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Markdown_OfHostileTexts_HasNoMarkUpOfTheirs()
    {
        var markdown = await (await AskAsync("/api/cite?ids=hostile&format=markdown")).Content.ReadAsStringAsync();
        Assert.Contains("\\<script\\>", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!\\\\)<script", markdown);
    }

    [Fact]
    public async Task Csv_OfHostileTexts_HasNoFormula()
    {
        var csv = await (await AskAsync("/api/partners?nations=JPN&format=csv&citations=true")).Content.ReadAsStringAsync();
        Assert.Contains("\"'=HYPERLINK(", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/partners?nations=<script>alert(1)</script>")]
    [InlineData("/api/<script>alert(1)</script>")]
    [InlineData("/<img src=x onerror=alert(1)>")]
    public async Task Refusal_OfHostileWords_IsNoPageToABrowser(string address)
    {
        var response = await AskAsync(address);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Task<HttpResponseMessage> AskAsync(string address) => app.GetTestClient().GetAsync(address);

    private static FactSet Hostile()
    {
        var shipped = EmbeddedFactStore.Shipped();
        var fact = shipped.Facts.OfType<Agreement>().First(a => a.Parties.Any(p => p.Value == "JPN")) with
        {
            Id = FactId.Parse("hostile"),
            Name = Script,
            Note = Script,
            Related = [],
            Alternatives = [],
            Sources = [new() { Url = "https://example.org/a", Publisher = Formula, Title = Script }],
        };
        return new(shipped.Card with { Title = Script }, shipped.Actors.All, shipped.Persons, shipped.Series, [fact]);
    }
}
