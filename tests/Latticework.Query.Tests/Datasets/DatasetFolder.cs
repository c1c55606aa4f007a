namespace Latticework.Query.Tests;

/// <summary>Where the published datasets are: LATTICEWORK_DATASETS, else ../shared/datasets beside the repository.</summary>
internal static class DatasetFolder
{
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("LATTICEWORK_DATASETS") is { Length: > 0 } named ? named : BesideRepository();

    public static string MmeLong => System.IO.Path.Combine(Path, "mme-v7", "mme-v7-long.csv");

    public static string Dcad => System.IO.Path.Combine(Path, "dcad-1.0", "DCAD-v1.0-main.csv");

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Graph.sln"))) folder = folder.Parent;
        var parent = folder?.Parent?.FullName ?? AppContext.BaseDirectory;
        return System.IO.Path.Combine(parent, "shared", "datasets");
    }
}
