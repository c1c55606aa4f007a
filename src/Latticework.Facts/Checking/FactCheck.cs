namespace Latticework.Facts;

/// <summary>Are fact files sound? Reads and judges them by every rule; large files of JSON Lines fact by fact, without holding the facts.</summary>
public static class FactCheck
{
    /// <summary>Most bytes of JSON Lines that are held in memory to be judged.</summary>
    private const long Held = 64 << 20;

    /// <summary>Judges files and folders. What they lack of actors, persons and series is taken from the shipped dataset and the facts.</summary>
    /// <remarks>
    /// Over 64 MiB of JSON Lines are read in blocks and let go, and some 200 bytes a fact are kept: hashes of ids and pages, and where each fact stands. Faulty facts are read again in the
    /// end. Near ids are then not looked for where one is unknown. Faults are kept until all are found.
    /// </remarks>
    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told how many bytes of how many of large files are read.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="IOException">A large file has changed while it was read, or can be read no further.</exception>
    public static CheckedFiles Run(IEnumerable<string> paths, Action<long, long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Run([.. paths], Held, progress, cancellationToken);
    }

    /// <summary>Whether files hold so much that they are judged without being held: more than 64 MiB of JSON Lines.</summary>
    public static bool IsLarge(IEnumerable<string> paths) => LineBytes(FactPaths.Find(paths)) > Held;

    /// <summary>The bytes of JSON Lines among files.</summary>
    internal static long LineBytes(IEnumerable<FoundFile> files) =>
        files.Where(file => file.Fault is null && FactFileRoles.Of(file.Name) == FactFileRole.FactLines).Sum(file => new FileInfo(file.Name).Length);

    /// <summary>The same with another limit of what is held.</summary>
    internal static CheckedFiles Run(string[] paths, long held, Action<long, long>? progress = null, CancellationToken cancellationToken = default)
    {
        var found = FactPaths.Find(paths);
        var bytes = LineBytes(found);
        if (bytes > held)
        {
            using var streamed = new StreamedCheck(found, bytes, progress, cancellationToken);
            return streamed.Run();
        }

        var files = FactLoader.Complete(FactReader.Read(paths));
        cancellationToken.ThrowIfCancellationRequested();
        return new(files.Facts.Length + files.Refused, [.. files.Diagnostics, .. FactValidator.Validate(files)]);
    }
}
