namespace Latticework.Facts;

/// <summary>Judges files whose JSON Lines are not held: each fact as it is read, and those with a fault again when all ids are known.</summary>
internal sealed class StreamedCheck : IDisposable
{
    private const int BlocksTogether = 64;

    private readonly List<FoundFile> found;
    private readonly long bytes;
    private readonly Action<long, long>? progress;
    private readonly CancellationToken cancellationToken;
    private readonly FactIndex index = new();
    private readonly FactPlaces places = new();
    private readonly List<FactDiagnostic> reading = [];
    private readonly List<int> doubtful = [];
    private readonly Dictionary<string, ParsedFile[]> held = [];
    private readonly Dataset dataset;
    private readonly LineNames names;
    private readonly SharedTexts texts = new();
    private readonly CardOfFacts card = new();
    private int refused;
    private long done;

    public StreamedCheck(List<FoundFile> found, long bytes, Action<long, long>? progress, CancellationToken cancellationToken)
    {
        (this.found, this.bytes, this.progress, this.cancellationToken) = (found, bytes, progress, cancellationToken);
        foreach (var file in found.Where(file => FactFileRoles.Of(file.Name) != FactFileRole.FactLines || file.Fault is not null))
            held[file.Name] = file.Fault is { } fault ? [FactReader.Failed(file.Name, fault)] : FactReader.Load(file.Name);
        var files = FactLoader.WithRegistries(FactReader.Merge([.. held.Values.SelectMany(parts => parts)]), []);
        dataset = new(files, index, places.Read);
        names = new(files);
    }

    /// <summary>Card and registries, with what the facts name, and no facts; known when the check has run.</summary>
    public FactFiles Whole { get; private set; } = new();

    /// <summary>Judges all.</summary>
    public CheckedFiles Run()
    {
        foreach (var file in found)
        {
            if (held.TryGetValue(file.Name, out var parts)) Take(parts);
            else TakeLines(file.Name);
        }

        List<FactDiagnostic> faults = [];
        foreach (var at in doubtful)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (fact, origin) = places.Read(at);
            FactValidator.Judge(dataset, fact, at, origin, faults);
        }

        var complete = dataset.Complete(names, refused);
        Whole = complete.Files.Of(complete.Files.Card is { } own ? card.WithOthers(own, dataset.CardCounts.Values.Sum()) : card.Card);
        return new(index.Count + refused, [.. reading, .. faults, .. FactValidator.JudgeWhole(complete)]);
    }

    public void Dispose() => places.Dispose();

    private void Take(ParsedFile[] parts)
    {
        var first = index.Count;
        foreach (var part in parts)
        {
            Count(part);
            for (var i = 0; i < part.Facts.Count; i++) places.AddHeld(part.Facts[i], new(part.Name, part.Places[3 * i], part.Places[(3 * i) + 1]));
        }

        Judge(parts, first);
    }

    private void TakeLines(string name)
    {
        var (refusedBefore, before) = (refused, index.Count);
        try
        {
            using var file = File.OpenRead(name);
            foreach (var blocks in LineBlock.Read(file).Chunk(BlocksTogether))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var parts = new ParsedFile[blocks.Length];
                Threads.Share(parts.Length, i => parts[i] = FactFileParser.Parse(name, blocks[i], texts));
                var first = index.Count;
                for (var i = 0; i < parts.Length; i++) Take(parts[i], blocks[i]);
                dataset.Know(names);
                Judge(parts, first);
                done += blocks.Sum(block => block.TooLong + block.Bytes.Length);
                progress?.Invoke(Math.Min(done, bytes), bytes);
            }

            if (refused == refusedBefore && index.Count == before) reading.Add(FactFileParser.Empty(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reading.Add(new(DiagnosticCodes.Path, $"the file cannot be read ({e.Message}); check its rights", name));
        }
    }

    private void Take(ParsedFile part, LineBlock block)
    {
        Count(part);
        for (var i = 0; i < part.Facts.Count; i++)
        {
            names.Add(part.Facts[i]);
            places.Add(part.Name, part.Places[3 * i], block.Offset + part.Places[(3 * i) + 2] - (part.Places[(3 * i) + 1] - 1));
        }
    }

    private void Count(ParsedFile part)
    {
        refused += part.Refused;
        reading.AddRange(part.Diagnostics);
        var counts = dataset.Files.IsOfCard(part.Name);
        foreach (var fact in part.Facts)
        {
            index.Add(fact);
            card.Add(fact);
            if (counts) dataset.CardCounts[fact.Kind]++;
        }
    }

    private void Judge(ParsedFile[] parts, int first)
    {
        var firsts = new int[parts.Length];
        for (var i = 1; i < parts.Length; i++) firsts[i] = firsts[i - 1] + parts[i - 1].Facts.Count;
        var faulty = new List<int>[parts.Length];
        Threads.Share(parts.Length, i =>
        {
            var (ours, faults) = (dataset.With(parts[i].Texts), new List<FactDiagnostic>());
            faulty[i] = [];
            for (var k = 0; k < parts[i].Facts.Count; k++)
            {
                faults.Clear();
                FactValidator.Judge(ours, parts[i].Facts[k], first + firsts[i] + k, default, faults);
                if (faults.Count > 0) faulty[i].Add(first + firsts[i] + k);
            }
        });
        doubtful.AddRange(faulty.SelectMany(ones => ones));
    }
}
