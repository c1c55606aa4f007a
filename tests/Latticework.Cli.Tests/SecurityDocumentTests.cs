using System.Text.RegularExpressions;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed partial class SecurityDocumentTests
{
    [Fact]
    public void Threats_EachLine_NamesTestsThatThereAre()
    {
        var rows = Repository.Read("SECURITY.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();
        Assert.True(rows.Count >= 15, $"{rows.Count} threats");
        foreach (var row in rows)
        {
            var tests = Test().Matches(row).Select(m => (Class: m.Groups[1].Value, Method: m.Groups[2].Value)).ToList();
            Assert.True(tests.Count > 0 || row.Contains("`.ci/audit`", StringComparison.Ordinal), $"no test: {row}");
            Assert.All(tests, test => Assert.True(Sources[test.Class].Any(text => text.Contains($" {test.Method}(", StringComparison.Ordinal)), $"{test.Class} has no {test.Method}"));
        }
    }

    /// <summary>The texts of each test class, by its name.</summary>
    private static ILookup<string, string> Sources { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
        .ToLookup(file => Path.GetFileName(file).Split('.')[0], File.ReadAllText);

    [GeneratedRegex("`([A-Za-z0-9]+)\\.([A-Za-z0-9]+_[A-Za-z0-9_]+)`")]
    private static partial Regex Test();
}
