using System.IO.Enumeration;

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
        List<(string Path, bool IsFolder)> inside;
        try
        {
            inside = [.. Inside(folder)
                .Select(entry => (Path: Path.GetRelativePath(folder, entry.Path).Replace('\\', '/'), entry.IsFolder))
                .Where(entry => entry.IsFolder || FactFileRoles.Of(entry.Path) != FactFileRole.None)
                .OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Fault(folder, DiagnosticCodes.Path, $"the folder cannot be read ({e.Message}); check its rights"));
            return;
        }

        if (inside.Count == 0) found.Add(Fault(folder, DiagnosticCodes.NoFiles, "the folder holds no .json or .jsonl file; name a folder of facts"));
        var root = folder is "/" ? "" : folder.TrimEnd('/', Path.DirectorySeparatorChar);
        foreach (var (path, isFolder) in inside)
        {
            if (isFolder) found.Add(Fault($"{root}/{path}", DiagnosticCodes.Path, "a link to a folder, which is not followed; name that folder beside this one"));
            else if (seen.Add(Path.GetFullPath(Path.Combine(folder, path)))) found.Add(new($"{root}/{path}"));
        }
    }

    /// <summary>All files, and those folders that are links: they may lead anywhere, even back to where they stand.</summary>
    private static FileSystemEnumerable<(string Path, bool IsFolder)> Inside(string folder) => new(folder, (ref entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory), Everywhere)
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
        ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FoundFile Fault(string path, string code, string message) => new(path, new(code, message, path));
}
