using System.Text.Json;
using Latticework.Asking;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>An assistant's client drives <c>lattice mcp</c> as a process of its own.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private McpClient client = null!;

    [Fact]
    public async Task Tools_AreTheQuestions_AndOnlyRead()
    {
        var tools = await client.ListToolsAsync();
        Assert.Equal(QuestionTable.Names, tools.Select(t => t.Name));
        Assert.All(tools, t => Assert.True(t.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.Equal(["nations"], tools.Single(t => t.Name == "partners").JsonSchema.GetProperty("required").EnumerateArray().Select(r => r.GetString()!));
    }

    [Fact]
    public async Task Call_OfAQuestion_IsTheCommandLinesAnswerWithItsCitations()
    {
        var result = await client.CallToolAsync("partners", new Dictionary<string, object?> { ["nations"] = new[] { "Japan", "NZL" }, ["asOf"] = "2025-12-31", ["types"] = new[] { "acsa" }, ["apart"] = true });
        var text = Text(result);
        Assert.NotEqual(true, result.IsError);
        Assert.Equal(LatticeRun.Of("partners", "Japan", "NZL", "--as-of", "2025-12-31", "--types", "acsa", "--apart", "--format", "json").Out, text);
        using var json = JsonDocument.Parse(text);
        Assert.NotEmpty(json.RootElement.GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task Call_WithANumberAndAFormat_IsUnderstood() =>
        Assert.Equal(
            LatticeRun.Of("gaps", "--limit", "3", "--format", "markdown").Out,
            Text(await client.CallToolAsync("gaps", new Dictionary<string, object?> { ["limit"] = 3, ["format"] = "markdown" })));

    [Theory]
    [InlineData("partners", "nations", "Jpan", "unknown nation 'Jpan'; did you mean JPN (Japan)?")]
    [InlineData("partners", "nation", "JPN", "unknown parameter 'nation'; did you mean nations?")]
    [InlineData("partners", "format", "csv", "unknown word 'csv' in format; write one of: json, markdown, table, bibtex, csl-json")]
    [InlineData("partnrs", "nations", "JPN", "unknown question 'partnrs'; did you mean partners?")]
    public async Task Call_OffTheMark_SaysWhatInstead(string tool, string name, string value, string expected)
    {
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value });
        Assert.True(result.IsError);
        Assert.Equal(expected, Text(result));
    }

    public async ValueTask InitializeAsync() => client = await McpClient.CreateAsync(new StdioClientTransport(new()
    {
        Name = "lattice",
        Command = "dotnet",
        Arguments = [Path.Combine(AppContext.BaseDirectory, "lattice.dll"), "mcp"],
    }));

    public async ValueTask DisposeAsync() => await client.DisposeAsync();

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
