using Xunit;

namespace Latticework.Cli.Tests;

/// <summary>Output as a person sees it, kept as files; UPDATE_EXPECTATIONS=1 writes them anew.</summary>
internal static class Expectation
{
    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Repository.Root, "tests", "Latticework.Cli.Tests", "Expectations", name + ".verified.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1") File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"no expectation '{name}'; look at the output, then run the tests with UPDATE_EXPECTATIONS=1");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
