using System.Net;
using System.Text.Json;
using Latticework.Asking;
using Latticework.Cli.Tests;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Requests that cannot be answered, and why.</summary>
public sealed class RefusalTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    [Theory]
    [InlineData("/api/partners?nations=Jpan", "partners Jpan")]
    [InlineData("/api/partners?nations=Korea", "partners Korea")]
    [InlineData("/api/partners?nations=JPN,japan", "partners JPN japan")]
    [InlineData("/api/partners?nations=JPN&asOf=2025-13", "partners JPN --as-of 2025-13")]
    [InlineData("/api/partners?nations=JPN&types=acs", "partners JPN --types acs")]
    [InlineData("/api/partners?nations=JPN&fields=partnr", "partners JPN --fields partnr")]
    [InlineData("/api/partners?nations=JPN&format=xml", "partners JPN --format xml")]
    [InlineData("/api/partners?nations=JPN&without=acsa-jpn-nzl-2024", "partners JPN --without acsa-jpn-nzl-2024")]
    [InlineData("/api/partners?nations=JPN&reading=acsa-can-jpn-2018.signed%3D2017", "partners JPN --reading acsa-can-jpn-2018.signed=2017")]
    [InlineData("/api/path?nations=JPN,NZL&k=many", "path JPN NZL --k many")]
    [InlineData("/api/show?of=Malabarr", "show Malabarr")]
    [InlineData("/api/cite?ids=acsa-jpn-nzl-2024", "cite acsa-jpn-nzl-2024")]
    [InlineData("/api/rank?measure=betweeness", "rank betweeness")]
    [InlineData("/api/rank?measure=participation", "rank participation")]
    [InlineData("/api/roles", "roles")]
    [InlineData("/api/diff?from=2025&to=2024", "diff 2025 2024")]
    [InlineData("/api/panel?unit=dyads&from=2020&to=2021", "panel dyads --from 2020 --to 2021")]
    [InlineData("/api/panel?unit=dyad-year&from=20&to=2021", "panel dyad-year --from 20 --to 2021")]
    [InlineData("/api/partners?nations=JPN&citations=true&format=json", null)]
    public async Task WrongUse_IsTheSentenceOfTheCommandLine_With400(string address, string? line)
    {
        var response = await served.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        if (line is null) return;
        var said = LatticeRun.Of(Repository.Split(line)).Error.Split('\n')[0]["lattice: ".Length..];
        Assert.Equal(ParameterKey.In(said), await DetailAsync(response));
    }

    [Theory]
    [InlineData("/api/partners", 400, "partners needs nations; write nations=JPN,NZL")]
    [InlineData("/api/path?nations=JPN", 400, "path needs nations, 2 of them; write nations=MNG,FJI")]
    [InlineData("/api/path?nations=JPN,NZL,USA", 400, "nations does not take 'USA'; name at most 2")]
    [InlineData("/api/partners?nations=JPN&typs=acsa", 400, "unknown parameter 'typs'; did you mean types")]
    [InlineData("/api/partners?nations=JPN&as-of=2025", 400, "unknown parameter 'as-of'; did you mean asOf")]
    [InlineData("/api/partners?nations=JPN&asOf=", 400, "asOf lacks its value; write asOf=DATE")]
    [InlineData("/api/partners?nations=JPN&asOf=2024&asOf=2025", 400, "asOf is given twice, as '2024' and '2025'; give it once")]
    [InlineData("/api/partners?nations=JPN&apart=maybe", 400, "apart 'maybe' is neither true nor false")]
    [InlineData("/api/partners?nations=%00%ff", 400, "unknown nation")]
    [InlineData("/api/partners?nations=..%2F..%2Fetc%2Fpasswd", 400, "unknown nation '../../etc/passwd'")]
    [InlineData("/api/partnrs?nations=JPN", 404, "unknown question 'partnrs'; did you mean partners?")]
    [InlineData("/api/partners/", 200, "")]
    [InlineData("/api/..%2f..%2fetc%2fpasswd", 404, "unknown question")]
    [InlineData("/assets/..%2f..%2fWebServer.cs", 404, "no page")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd", 404, "no page")]
    [InlineData("/nothing", 404, "no page '/nothing'; the questions are at /api/NAME, their reference at /api")]
    public async Task Request_OffTheMark_SaysWhatInstead(string address, int status, string detail)
    {
        var response = await served.AskAsync(address.EndsWith('/') ? address + "?nations=JPN" : address);
        Assert.Equal(status, (int)response.StatusCode);
        if (status >= 400) Assert.StartsWith(detail, await DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Method_ThatChanges_IsNotAllowed(string method)
    {
        var response = await served.Client.SendAsync(new(new(method), "/api/partners?nations=JPN"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
        Assert.Contains("nothing can be changed", await DetailAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_TooLong_IsRefusedWithItsLength()
    {
        var response = await served.AskAsync("/api/partners?nations=" + new string('A', 10_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
        Assert.Equal("the query has 10009 characters; 8192 are the most", await DetailAsync(response));
    }

    [Fact]
    public async Task Accept_WithoutAFormatOfOurs_IsNotAcceptable()
    {
        var response = await served.AskAsync("/api/partners?nations=JPN", ("Accept", "image/png"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.StartsWith("Accept 'image/png' names no format of partners; write one of: application/json, text/csv", await DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("10.0.0.1:8787")]
    public async Task Host_NotOurs_IsRefused(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/partners?nations=JPN");
        request.Headers.Host = host;
        var response = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith($"host '{host.Split(':')[0]}' is not served here", await DetailAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:8787")]
    [InlineData("[::1]:8787")]
    [InlineData("LOCALHOST")]
    public async Task Host_OfThisMachine_IsServed(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = host;
        Assert.Equal(HttpStatusCode.OK, (await served.Client.SendAsync(request)).StatusCode);
    }

    private static async Task<string> DetailAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((int)response.StatusCode, problem.RootElement.GetProperty("status").GetInt32());
        return problem.RootElement.GetProperty("detail").GetString()!;
    }
}
