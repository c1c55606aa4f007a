namespace Latticework.Cli;

/// <summary>The files of a folder while they are written: all are put in place together, or none.</summary>
/// <param name="folder">The folder, which is there.</param>
internal sealed class OutputFolder(string folder) : IDisposable
{
    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);

    /// <summary>Makes a folder where it is missing.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    /// <exception cref="IOException">It could not be made.</exception>
    public static void Make(string folder)
    {
        if (folder.Length == 0 || File.Exists(folder)) throw new ArgumentException($"'{folder}' is no folder; name one, which is made where it is missing");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the folder '{folder}' could not be made ({e.Message}); name one that may be written", e);
        }
    }

    /// <summary>Opens a file to write.</summary>
    public Stream Open(string name)
    {
        var whole = Path.Combine(folder, name);
        var part = parts[whole] = $"{whole}.{Guid.NewGuid():N}.part";
        return File.Create(part, 1 << 16);
    }

    /// <summary>Puts the files in place; all must be closed.</summary>
    /// <exception cref="IOException">One of them is a folder; none was put in place.</exception>
    public void Commit()
    {
        if (parts.Keys.FirstOrDefault(Directory.Exists) is { } other) throw new IOException($"'{other}' is a folder");
        foreach (var (whole, part) in parts) File.Move(part, whole, overwrite: true);
    }

    public void Dispose()
    {
        foreach (var part in parts.Values) File.Delete(part);
    }
}
