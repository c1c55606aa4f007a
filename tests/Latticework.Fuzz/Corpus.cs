namespace Latticework.Fuzz;

/// <summary>The inputs from which a target's cases are made.</summary>
internal static class Corpus
{
    /// <summary>The files of a target's folder, in the order of their names.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(string folder, FuzzTarget target) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, target.Name)).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
}
