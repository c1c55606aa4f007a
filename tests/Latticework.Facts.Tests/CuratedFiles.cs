using System.Runtime.CompilerServices;

namespace Latticework.Facts.Tests;

/// <summary>The curated files as they stand in the source tree.</summary>
internal static class CuratedFiles
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../src/facts"));

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];

    public static byte[] Of(string name) => All.Single(file => file.Name == name).Bytes;

    private static string Here([CallerFilePath] string path = "") => path;
}
