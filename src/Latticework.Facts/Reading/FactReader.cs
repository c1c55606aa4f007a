using System.Runtime.InteropServices;

namespace Latticework.Facts;

/// <summary>Reads files of facts: everything that is sound, and a diagnostic for everything that is not.</summary>
/// <remarks>
/// <c>dataset.json</c> holds the card, <c>actors.json</c>, <c>persons.json</c> and <c>series.json</c> the registries, every other <c>.json</c> file a list of
/// facts, a <c>.jsonl</c> file one fact a line; <c>*.schema.json</c> is passed over. A bad fact does not hinder the next. Where JSON is broken, the rest of that
/// file is lost, of a <c>.jsonl</c> file that line only. A file over 64 MiB, and a fact over 1 MiB or deeper than 16 levels, is refused.
/// Wherever a file is within that limit, UTF-8 and well-formed, the facts read and <see cref="FactFiles.Refused"/> add up to the facts that stand in it.
/// </remarks>
public static class FactReader
{
    /// <summary>Reads files and folders, folders with all that is below them save hidden files, in the ordinal order of relative paths; a file named twice is read once.</summary>
    /// <remarks>Bad paths and files that cannot be read are diagnostics, not exceptions.</remarks>
    public static FactFiles Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = FactPaths.Find(paths);
        return Merge([.. files.Select(file => file.Name)], index => files[index].Fault is { } fault ? Failed(fault) : Load(files[index].Name));
    }

    /// <summary>Reads files held in memory by the same rules, in the ordinal order of their names.</summary>
    public static FactFiles Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var held = files.Where(file => FactFileRoles.Of(file.Name) != FactFileRole.None).OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        if (held.Length == 0) return new() { Diagnostics = [new(DiagnosticCodes.NoFiles, "no .json or .jsonl file among those given; give files of facts")] };
        return Merge([.. held.Select(file => file.Name)], index => FactFileParser.Parse(held[index].Name, held[index].Bytes));
    }

    /// <summary>Reads files that are fetched by name, in the ordinal order of their names.</summary>
    internal static FactFiles Read(IEnumerable<string> names, Func<string, ReadOnlyMemory<byte>> bytes)
    {
        var known = names.Where(name => FactFileRoles.Of(name) != FactFileRole.None).Order(StringComparer.Ordinal).ToArray();
        return Merge(known, index => FactFileParser.Parse(known[index], bytes(known[index])));
    }

    private static FactFiles Merge(string[] names, Func<int, ParsedFile> parse)
    {
        var parsed = new ParsedFile[names.Length];
        Threads.Share(names.Length, i => parsed[i] = parse(i));

        DatasetCard? card = null;
        string? cardFile = null;
        for (var i = 0; i < parsed.Length; i++)
        {
            var file = parsed[i];
            if (file.Card is null) continue;
            if (card is null) (card, cardFile) = (file.Card, names[i]);
            else file.Diagnostics.Add(new(DiagnosticCodes.SecondCard, "a second dataset.json; read one dataset with a card at a time", names[i]));
        }

        return new()
        {
            Card = card,
            CardFile = cardFile,
            Actors = [.. parsed.SelectMany(file => file.Actors)],
            Persons = [.. parsed.SelectMany(file => file.Persons)],
            Series = [.. parsed.SelectMany(file => file.Series)],
            Facts = [.. parsed.SelectMany(file => file.Facts)],
            Origins = ImmutableCollectionsMarshal.AsImmutableArray(Origins(names, parsed)),
            Texts = Texts(parsed),
            Refused = parsed.Sum(file => file.Refused),
            Diagnostics = [.. parsed.SelectMany(file => file.Diagnostics)],
        };
    }

    private static Dictionary<object, RecordText> Texts(ParsedFile[] parsed)
    {
        var texts = new Dictionary<object, RecordText>(parsed.Sum(file => file.Texts.Count), ReferenceEqualityComparer.Instance);
        foreach (var file in parsed)
            foreach (var (record, text) in file.Texts) texts.Add(record, text);
        return texts;
    }

    private static FactOrigin[] Origins(string[] names, ParsedFile[] parsed)
    {
        var origins = new FactOrigin[parsed.Sum(file => file.Facts.Count)];
        var next = 0;
        for (var i = 0; i < parsed.Length; i++)
            for (var place = 0; place < parsed[i].Places.Count; place += 2)
                origins[next++] = new(names[i], parsed[i].Places[place], parsed[i].Places[place + 1]);
        return origins;
    }

    private static ParsedFile Load(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > ReadingLimits.FileBytes ? Failed(FactFileParser.TooLarge(path, length)) : FactFileParser.Parse(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(new(DiagnosticCodes.Path, $"the file cannot be read ({e.Message}); check its rights", path));
        }
    }

    private static ParsedFile Failed(FactDiagnostic fault)
    {
        var file = new ParsedFile();
        file.Diagnostics.Add(fault);
        return file;
    }
}
