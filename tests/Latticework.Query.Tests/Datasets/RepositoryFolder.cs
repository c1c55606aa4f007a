namespace Latticework.Query.Tests;

/// <summary>The repository that the tests stand in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    /// <summary>A file beside the tests of the measures.</summary>
    public static string OfMeasures(string name) => System.IO.Path.Combine(Path, "tests", "Latticework.Query.Tests", "Measures", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run within a clone of the repository");
    }
}
