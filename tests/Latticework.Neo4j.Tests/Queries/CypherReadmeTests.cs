using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Neo4j.Tests;

public sealed partial class CypherReadmeTests
{
    private static readonly string Folder = Path.Combine(Root(), "cypher");

    [Fact]
    public void Readme_WhatTheStatementsTell_IsInIt()
    {
        var file = Path.Combine(Folder, "README.md");
        var text = File.ReadAllText(file);
        var renewed = CypherReadme.Renewed(text);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1") File.WriteAllText(file, text = renewed);
        Assert.Equal(renewed, text);
    }

    [Fact]
    public void Readme_EveryLabelAndType_IsNamed()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(OwnNames.Labels.Concat(LinkTypes.All).Append("TIED_BY").Append("RESTS_ON").Append("READS_OTHERWISE"), name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Style_EveryRule_IsOfALabelOrTypeOfTheModel()
    {
        string[] known = [.. OwnNames.Labels, .. LinkTypes.All, "TIED_BY", "RESTS_ON", "READS_OTHERWISE"];
        var style = File.ReadAllText(Path.Combine(Folder, "browser", "style.grass"));
        var named = Rule().Matches(style).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, known));

        // a fact and a minister have a second label, which is the one to be drawn
        Assert.DoesNotContain("Fact", named);
        Assert.DoesNotContain("Minister", named);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("(?:node|relationship)\\.(\\w+)")]
    private static partial Regex Rule();
}
