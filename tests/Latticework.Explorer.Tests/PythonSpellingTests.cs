using System.Diagnostics;
using System.Text.Json;
using Latticework.Cli.Tests;
using Xunit;

namespace Latticework.Explorer.Tests;

/// <summary>What is to be copied for Python, run by Python against the server that wrote it.</summary>
public sealed class PythonSpellingTests(ServedShipped served)
{
    [Theory]
    [InlineData("partners?nations=JPN,New Zealand&asOf=2025-12-31&types=acsa,isa")]
    [InlineData("partners?nations=JPN&withoutPublisher=Ministry of Defense of Japan&withoutPublisher=Xinhua via People's Daily Online&types=acsa")]
    [InlineData("overlap?nations=CHN,RUS")]
    [InlineData("gaps?hub=USA&types=acsa,isa&limit=7")]
    [InlineData("rank?measure=degree&withoutNation=USA&all=true")]
    [InlineData("diff?from=2025-10&to=2026-03&ties=agreement")]
    public async Task Python_Run_PrintsEveryItem(string question)
    {
        using var client = new HttpClient { BaseAddress = new(served.Address) };
        using var spelled = JsonDocument.Parse(await client.GetStringAsync($"/api/explorer/spellings/{question}"));
        using var answer = JsonDocument.Parse(await client.GetStringAsync($"/api/{question}"));
        var items = answer.RootElement.GetProperty("items").GetArrayLength();
        Assert.NotEqual(0, items);
        Assert.Equal(items, Lines(await PrintedAsync(spelled.RootElement.GetProperty("python").GetString()!)));
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    private static async Task<string> PrintedAsync(string program)
    {
        var start = new ProcessStartInfo("python3", ["-c", program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONPATH"] = Path.Combine(Repository.Root, "src", "notebooks");
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var python = Process.Start(start)!;
        var (printed, error) = (python.StandardOutput.ReadToEndAsync(), await python.StandardError.ReadToEndAsync());
        Assert.Equal("", error);
        return await printed;
    }
}
