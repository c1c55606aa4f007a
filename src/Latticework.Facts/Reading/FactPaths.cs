namespace Latticework.Facts;

/// <summary>Finds the files of facts under paths.</summary>
internal static class FactPaths
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    /// <summary>Files in the order of the paths, those of a folder in the ordinal order of their relative paths; each file once.</summary>
    public static List<FoundFile> Find(IEnumerable<string> paths)
    {
        var found = new List<FoundFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (string.IsNullOrWhiteSpace(path)) found.Add(Fault(path, DiagnosticCodes.Path, "an empty path; name a file or folder"));
            else if (Directory.Exists(path)) AddFolder(path, found, seen);
            else if (!File.Exists(path)) found.Add(Fault(path, DiagnosticCodes.Path, "no such file or folder; name one that exists"));
            else if (FactFileRoles.Of(path) == FactFileRole.None) found.Add(Fault(path, DiagnosticCodes.Path, "no file of facts; name a .json or .jsonl file that is no schema"));
            else if (seen.Add(Path.GetFullPath(path))) found.Add(new(path));
        }

        return found;
    }

    private static void AddFolder(string folder, List<FoundFile> found, HashSet<string> seen)
    {
        List<string> inside;
        try
        {
            inside = [.. Directory.EnumerateFiles(folder, "*", Everywhere)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => FactFileRoles.Of(file) != FactFileRole.None)
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Fault(folder, DiagnosticCodes.Path, $"the folder cannot be read ({e.Message}); check its rights"));
            return;
        }

        if (inside.Count == 0) found.Add(Fault(folder, DiagnosticCodes.NoFiles, "the folder holds no .json or .jsonl file; name a folder of facts"));
        var root = folder is "/" ? "" : folder.TrimEnd('/', Path.DirectorySeparatorChar);
        foreach (var file in inside)
            if (seen.Add(Path.GetFullPath(Path.Combine(folder, file)))) found.Add(new($"{root}/{file}"));
    }

    private static FoundFile Fault(string path, string code, string message) => new(path, new(code, message, path));
}
