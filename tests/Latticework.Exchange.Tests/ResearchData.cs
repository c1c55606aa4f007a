using Xunit;

namespace Latticework.Exchange.Tests;

/// <summary>Published datasets, which are not ours to ship: without the file a test is skipped, and under CI=true it fails.</summary>
internal static class ResearchData
{
    public static string File(string name)
    {
        var file = Environment.GetEnvironmentVariable("LATTICEWORK_DATASETS") is { Length: > 0 } folder ? Path.Combine(folder, name) : null;
        if (file is not null && System.IO.File.Exists(file)) return file;
        var missing = $"The dataset {name} is not there; set LATTICEWORK_DATASETS to the folder that holds it.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(missing);
        Assert.Skip(missing);
        return "";
    }
}
