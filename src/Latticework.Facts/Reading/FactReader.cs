using System.Runtime.InteropServices;

namespace Latticework.Facts;

/// <summary>Reads files of facts: everything that is sound, and a diagnostic for everything that is not.</summary>
/// <remarks>
/// <c>dataset.json</c> holds the card, <c>actors.json</c>, <c>persons.json</c> and <c>series.json</c> the registries, every other <c>.json</c> file a list of
/// facts, a <c>.jsonl</c> file one fact a line; <c>*.schema.json</c> is passed over. A bad fact does not hinder the next. Where JSON is broken, the rest of that
/// file is lost, of a <c>.jsonl</c> file that line only. A <c>.json</c> file over 64 MiB, and a fact over 1 MiB or deeper than 16 levels, is refused; a <c>.jsonl</c> file may have any size.
/// Wherever a file is within that limit, UTF-8 and well-formed, the facts read and <see cref="FactFiles.Refused"/> add up to the facts that stand in it.
/// </remarks>
public static class FactReader
{
    /// <summary>Reads files and folders, folders with all that is below them save hidden files and what links lead to, in the ordinal order of relative paths; a file named twice is read once.</summary>
    /// <remarks>Bad paths and files that cannot be read are diagnostics, not exceptions.</remarks>
    public static FactFiles Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = FactPaths.Find(paths);
        return Merge([.. files.Select(file => file.Name)], index => files[index].Fault is { } fault ? [Failed(files[index].Name, fault)] : Load(files[index].Name));
    }

    /// <summary>Reads files held in memory by the same rules, in the ordinal order of their names.</summary>
    public static FactFiles Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var held = files.Where(file => FactFileRoles.Of(file.Name) != FactFileRole.None).OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        if (held.Length == 0) return new() { Diagnostics = [new(DiagnosticCodes.NoFiles, "no .json or .jsonl file among those given; give files of facts")] };
        return Merge([.. held.Select(file => file.Name)], index => [FactFileParser.Parse(held[index].Name, held[index].Bytes)]);
    }

    /// <summary>Reads files that are fetched by name, in the ordinal order of their names.</summary>
    internal static FactFiles Read(IEnumerable<string> names, Func<string, ReadOnlyMemory<byte>> bytes)
    {
        var known = names.Where(name => FactFileRoles.Of(name) != FactFileRole.None).Order(StringComparer.Ordinal).ToArray();
        return Merge(known, index => [FactFileParser.Parse(known[index], bytes(known[index]))]);
    }

    /// <summary>Reads one file; one of JSON Lines in several parts.</summary>
    internal static ParsedFile[] Load(string path)
    {
        try
        {
            if (FactFileRoles.Of(path) == FactFileRole.FactLines) return LoadLines(path);
            var length = new FileInfo(path).Length;
            return [length > ReadingLimits.FileBytes ? Failed(path, FactFileParser.TooLarge(path, length)) : FactFileParser.Parse(path, File.ReadAllBytes(path))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Failed(path, new(DiagnosticCodes.Path, $"the file cannot be read ({e.Message}); check its rights", path))];
        }
    }

    /// <summary>What a file held of which only a fault is known.</summary>
    internal static ParsedFile Failed(string name, FactDiagnostic fault)
    {
        var file = new ParsedFile(name);
        file.Diagnostics.Add(fault);
        return file;
    }

    /// <summary>Puts parts together, in their order.</summary>
    internal static FactFiles Merge(IReadOnlyCollection<ParsedFile> parsed)
    {
        DatasetCard? card = null;
        string? cardFile = null;
        foreach (var file in parsed)
        {
            if (file.Card is null) continue;
            if (card is null) (card, cardFile) = (file.Card, file.Name);
            else file.Diagnostics.Add(new(DiagnosticCodes.SecondCard, "a second dataset.json; read one dataset with a card at a time", file.Name));
        }

        return new()
        {
            Card = card,
            CardFile = cardFile,
            Actors = [.. parsed.SelectMany(file => file.Actors)],
            Persons = [.. parsed.SelectMany(file => file.Persons)],
            Series = [.. parsed.SelectMany(file => file.Series)],
            Facts = [.. parsed.SelectMany(file => file.Facts)],
            Origins = ImmutableCollectionsMarshal.AsImmutableArray(Origins(parsed)),
            Texts = Texts(parsed),
            Refused = parsed.Sum(file => file.Refused),
            Diagnostics = [.. parsed.SelectMany(file => file.Diagnostics)],
        };
    }

    private static FactFiles Merge(string[] names, Func<int, ParsedFile[]> parse)
    {
        var parsed = new ParsedFile[names.Length][];
        Threads.Share(names.Length, i => parsed[i] = parse(i));
        return Merge(parsed.Length == 1 ? parsed[0] : [.. parsed.SelectMany(parts => parts)]);
    }

    private static ParsedFile[] LoadLines(string path)
    {
        using var file = File.OpenRead(path);
        LineBlock[] blocks = [.. LineBlock.Read(file)];
        var (parsed, texts) = (new ParsedFile[blocks.Length], new SharedTexts());
        Threads.Share(blocks.Length, i => parsed[i] = FactFileParser.Parse(path, blocks[i], texts));
        return parsed.All(part => part.Facts.Count + part.Refused == 0) ? [Failed(path, FactFileParser.Empty(path))] : parsed;
    }

    private static Dictionary<object, RecordText> Texts(IReadOnlyCollection<ParsedFile> parsed)
    {
        var texts = new Dictionary<object, RecordText>(parsed.Sum(file => file.Texts.Count), ReferenceEqualityComparer.Instance);
        foreach (var file in parsed)
            foreach (var (record, text) in file.Texts) texts.Add(record, text);
        return texts;
    }

    private static FactOrigin[] Origins(IReadOnlyCollection<ParsedFile> parsed)
    {
        var origins = new FactOrigin[parsed.Sum(file => file.Facts.Count)];
        var next = 0;
        foreach (var file in parsed)
            for (var place = 0; place < file.Places.Count; place += 3)
                origins[next++] = new(file.Name, file.Places[place], file.Places[place + 1]);
        return origins;
    }
}
