using System.Text.Json;
using Xunit;

namespace Latticework.Cli.Tests;

public sealed class ImageTests
{
    /// <summary>What each of Microsoft's images has, by its name; all of one major version.</summary>
    private static readonly Dictionary<string, string[]> _images = new(StringComparer.Ordinal)
    {
        ["runtime"] = ["Microsoft.NETCore.App"],
        ["aspnet"] = ["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"],
    };

    [Fact]
    public void Image_HasTheFrameworks_ThatLatticeAsksFor()
    {
        using var asked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "lattice.runtimeconfig.json")));
        var options = asked.RootElement.GetProperty("runtimeOptions");
        var frameworks = options.TryGetProperty("frameworks", out var several) ? several.EnumerateArray() : Enumerable.Repeat(options.GetProperty("framework"), 1);

        var image = Repository.Read("src/Latticework.Cli/Dockerfile").Split('\n').Last(line => line.StartsWith("FROM ", StringComparison.Ordinal))["FROM mcr.microsoft.com/dotnet/".Length..].Split(':');

        Assert.All(frameworks, framework =>
        {
            Assert.Contains(framework.GetProperty("name").GetString(), _images[image[0]]);
            Assert.Equal($"{image[1]}.0", framework.GetProperty("version").GetString());
        });
    }
}
