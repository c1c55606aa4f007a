namespace Latticework.Facts;

/// <summary>Fact files that are too large to be held, as one dataset part after another: each has the whole's card and registries, and some of its facts.</summary>
/// <remarks>Ids and pages were judged over all of them. What looks from one fact to another finds only those of its part.</remarks>
public sealed class FactParts
{
    private const int BlocksTogether = 256;

    private readonly List<FoundFile> found;
    private readonly FactFiles whole;
    private readonly SharedTexts texts = new();

    private FactParts(List<FoundFile> found, FactFiles whole, int facts) => (this.found, this.whole, Facts) = (found, whole, facts);

    /// <summary>How many facts there are.</summary>
    public int Facts { get; }

    /// <summary>Judges files as <see cref="FactCheck"/> does, and makes them ready to be read in parts.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told how many bytes of how many of large files are judged.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="FaultyFactsException">The files have faults.</exception>
    public static FactParts Open(IEnumerable<string> paths, Action<long, long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = FactPaths.Find(paths);
        using var check = new StreamedCheck(found, FactCheck.LineBytes(found), progress, cancellationToken);
        var (facts, faults) = check.Run();
        return faults is [] ? new(found, check.Whole, facts) : throw new FaultyFactsException(faults);
    }

    /// <summary>The parts, some 16 MiB of JSON Lines each, in the order of the files.</summary>
    /// <exception cref="IOException">A file cannot be read any more.</exception>
    public IEnumerable<FactSet> Read()
    {
        foreach (var (name, _) in found)
        {
            if (FactFileRoles.Of(name) != FactFileRole.FactLines)
            {
                foreach (var part in FactReader.Load(name).Where(part => part.Facts.Count > 0)) yield return Set([part]);
                continue;
            }

            using var file = File.OpenRead(name);
            foreach (var blocks in LineBlock.Read(file).Chunk(BlocksTogether))
            {
                var parts = new ParsedFile[blocks.Length];
                Threads.Share(parts.Length, i => parts[i] = FactFileParser.Parse(name, blocks[i], texts));
                yield return Set(parts);
            }
        }
    }

    private FactSet Set(ParsedFile[] parts)
    {
        var files = FactReader.Merge(parts);
        return new(whole.With(files), whole.Card!);
    }
}
