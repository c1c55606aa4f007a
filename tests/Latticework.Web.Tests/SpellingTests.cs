using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Latticework.Cli.Tests;
using Latticework.Facts;
using Latticework.Query;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>How a question is written for the command line, HTTP, Python and C#: each is run, and gives the answer itself.</summary>
public sealed class SpellingTests(ServedShipped served) : IClassFixture<ServedShipped>
{
    public static TheoryData<string> Questions =>
    [
        "partners?nations=JPN,New Zealand&asOf=2025-12-31&types=acsa,mutual-defence",
        "partners?nations=CHN,USA&ties=exercise&since=2015&apart=true",
        "partners?nations=Côte d'Ivoire&observers=true",
        "partners?nations=JPN&ties=agreement,meeting&forms=2%2B2,minilateral&status=in-force&confidence=confirmed&withoutPublisher=Ministry of Defense of Japan&withoutPublisher=Xinhua via People's Daily Online",
        "overlap?nations=CHN,RUS&without=aman-17",
        "overlap?nations=Japan",
        "overlap?ties=forum&forms=minilateral&allPairs=true",
        "overlap?backbone=true&correction=holm&alpha=0.01",
        "gaps?hub=USA&types=acsa,isa&limit=7",
        "gaps?ties=exercise",
        "rank?measure=effective-size&withoutNation=USA&all=true",
        "rank?measure=participation&groupBy=us-allies&evidence=true",
        "diff?from=2025-10&to=2026-03&ties=agreement",
        "timeline?nations=JPN,NZL",
        "show?of=judith collins",
    ];

    /// <summary>Those that the library has in another form.</summary>
    public static TheoryData<string> NotInCSharp =>
    [
        "partners?nations=JPN&order=first",
        "overlap?nations=CHN,RUS&every=year&from=2020&to=2022",
        "path?nations=MNG,FJI",
        "find?text=economic security&kind=meeting",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(NotInCSharp))]
    public async Task CommandLineAndAddress_Run_GiveTheAnswer(string question)
    {
        var (spelled, answer) = await SpelledAsync(question);
        var words = ShellWords(spelled.GetProperty("cli").GetString()! + " --format json");
        Assert.Equal("lattice", words[0]);
        Assert.Equal(answer, LatticeRun.Of([.. words.Skip(1)]).Out);
        var address = new Uri(spelled.GetProperty("http").GetString()!);
        Assert.Equal("localhost", address.Authority);
        Assert.Equal(answer, await (await served.AskAsync(address.PathAndQuery)).Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task CSharp_Run_WritesTheAnswer(string question)
    {
        var (spelled, answer) = await SpelledAsync(question);
        Assert.Equal(answer, await WrittenByAsync(spelled.GetProperty("csharp").GetString()!));
    }

    [Theory]
    [MemberData(nameof(NotInCSharp))]
    public async Task CSharp_WhereTheLibraryHasAnotherForm_IsLeftOut(string question) => Assert.False((await SpelledAsync(question)).Spelled.TryGetProperty("csharp", out _));

    [Fact]
    public async Task Fault_InTheQuestion_IsRefusedAsByTheQuestion()
    {
        foreach (var question in (string[])["partners?asOf=2025", "rank?measure=fame", "partners?nations=JPN&types=axis", "partners?nations=JPN&asOf=soon"])
        {
            var (spelled, itself) = (await served.AskAsync($"/api/explorer/spellings/{question}"), await served.AskAsync($"/api/{question}"));
            Assert.Equal((HttpStatusCode.BadRequest, await itself.Content.ReadAsStringAsync()), (spelled.StatusCode, await spelled.Content.ReadAsStringAsync()));
        }
    }

    private async Task<(JsonElement Spelled, string Answer)> SpelledAsync(string question)
    {
        var answer = await served.AskAsync($"/api/{question}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await (await served.AskAsync($"/api/explorer/spellings/{question}")).Content.ReadAsStringAsync();
        return (JsonDocument.Parse(text).RootElement, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> WrittenByAsync(string program)
    {
        var options = ScriptOptions.Default.WithImports("System").AddReferences(typeof(Lattice).Assembly, typeof(FactSet).Assembly, typeof(System.Collections.Immutable.ImmutableArray).Assembly);
        using var output = new MemoryStream();
        var script = CSharpScript.Create(program.Replace("Console.OpenStandardOutput()", "Output", StringComparison.Ordinal), options, typeof(Globals));
        await script.RunAsync(new Globals { Output = output });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static string[] ShellWords(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"printf '%s\\n' {line}"]) { RedirectStandardOutput = true })!;
        return shell.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\n');
    }

    /// <summary>Where a program that is run within the test writes.</summary>
    public sealed class Globals
    {
        public required Stream Output { get; init; }
    }
}
