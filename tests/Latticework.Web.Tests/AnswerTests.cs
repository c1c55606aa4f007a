using System.Net;
using Latticework.Asking;
using Latticework.Cli.Tests;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Answers over HTTP are those of the command line, byte for byte.</summary>
public sealed class AnswerTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    /// <summary>Every example of every question, in every format; tables in their plain form.</summary>
    public static TheoryData<string, string> Examples =>
    [
        .. QuestionTable.Names.Select(name => QuestionTable.Find(name)!)
            .SelectMany(q => q.Examples, (q, example) => (q, example))
            .SelectMany(e => e.example.Contains("--format", StringComparison.Ordinal) ? [""] : e.q.Output.Formats, (e, format) => new TheoryDataRow<string, string>(e.example, format)),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OverHttp_EqualsTheCommandLine(string example, string format)
    {
        var question = QuestionTable.Find(example.Split(' ')[0])!;
        var line = format.Length == 0 ? example : $"{example} --format {format}";
        var response = await served.AskAsync(ExampleAddress.Of(question, line));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(LatticeRun.Of(Repository.Split(line)).Out, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/partners?nations=Japan,New Zealand&asOf=2025-12-31&types=acsa,isa&fields=partner,first&order=first&format=csv", "partners Japan \"New Zealand\" --as-of 2025-12-31 --types acsa,isa --fields partner,first --order first --format csv")]
    [InlineData("/api/partners?nations=CHN&nations=USA&ties=exercise&apart=true&observers=false&format=json", "partners CHN USA --ties exercise --apart --format json")]
    [InlineData("/api/partners?nations=JPN&withoutPublisher=Ministry+of+Defense+of+Japan&withoutPublisher=Ministry+of+Foreign+Affairs+of+Japan&format=json", "partners JPN --without-publisher \"Ministry of Defense of Japan\" --without-publisher \"Ministry of Foreign Affairs of Japan\" --format json")]
    [InlineData("/api/show?of=judith+collins&asOf=2025&format=markdown", "show judith collins --as-of 2025 --format markdown")]
    [InlineData("/api/find?text=economic%20security&kind=meeting&format=table", "find economic security --kind meeting --format table")]
    [InlineData("/api/panel?unit=dyad-year&nations=JPN,NZL&from=2020&to=2025", "panel dyad-year JPN NZL --from 2020 --to 2025 --format csv")]
    public async Task Question_WithParameters_EqualsTheCommandLine(string address, string line)
    {
        var response = await served.AskAsync(address);
        Assert.Equal(LatticeRun.Of(Repository.Split(line)).Out, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Citations_AskedFor_AreTheSecondFileOfTheCommandLine()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, LatticeRun.Of("partners", "JPN", "NZL", "--format", "csv", "--citations", file).ExitCode);
            var response = await served.AskAsync("/api/partners?nations=JPN,NZL&format=csv&citations=true");
            Assert.Equal(await File.ReadAllTextAsync(file), await response.Content.ReadAsStringAsync());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("text/html, */*;q=0.8", "application/json")]
    [InlineData("text/csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("application/json;q=0.1, text/markdown;q=0.9", "text/markdown; charset=utf-8")]
    [InlineData("text/*", "text/csv; charset=utf-8; header=present")]
    [InlineData("text/plain", "text/plain; charset=utf-8")]
    public async Task Accept_NamesAFormat_IsFollowed(string accept, string type)
    {
        var response = await served.AskAsync("/api/partners?nations=JPN,NZL", ("Accept", accept));
        Assert.Equal(type, response.Content.Headers.GetValues("Content-Type").Single());
        Assert.Equal("Accept", response.Headers.Vary.Single());
    }

    [Fact]
    public async Task Format_InTheQuery_GoesBeforeAccept()
    {
        var response = await served.AskAsync("/api/partners?nations=JPN,NZL&format=csv", ("Accept", "application/json"));
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task ETag_AskedAgain_IsNotSentAgain()
    {
        var first = await served.AskAsync("/api/partners?nations=JPN,NZL");
        var tag = first.Headers.ETag!.ToString();
        var again = await served.AskAsync("/api/partners?nations=JPN,NZL", ("If-None-Match", $"\"other\", W/{tag}"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        foreach (var other in new[] { "/api/partners?nations=JPN,NZL&format=csv", "/api/partners?nations=JPN,AUS", "/api/timeline?nations=JPN,NZL" })
            Assert.NotEqual(tag, (await served.AskAsync(other)).Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Head_HasTheHeadersOfGet_AndNoBody()
    {
        var get = await served.AskAsync("/api/partners?nations=JPN,NZL");
        var head = await served.Client.SendAsync(new(HttpMethod.Head, "/api/partners?nations=JPN,NZL"));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
