namespace Latticework.Facts;

/// <summary>Where facts that are not held stand in their files, so that a single one can be read again; held ones are given back.</summary>
internal sealed class FactPlaces : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<(int First, string File)> files = [];
    private readonly List<(Fact Fact, FactOrigin Origin)> held = [];
    private readonly List<int> lines = [];
    private readonly List<long> offsets = [];
    private (string Name, FileStream Stream)? open;

    /// <summary>Adds the next facts: those of a file that is held.</summary>
    public void AddHeld(Fact fact, FactOrigin origin)
    {
        Add(origin.File, -1, held.Count);
        held.Add((fact, origin));
    }

    /// <summary>Adds the next fact of a file of JSON Lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="offset">Where in the file the line begins.</param>
    public void Add(string file, int line, long offset)
    {
        if (files.Count == 0 || files[^1].File != file) files.Add((lines.Count, file));
        lines.Add(line);
        offsets.Add(offset);
    }

    /// <summary>A fact by its number, and where it stands.</summary>
    /// <exception cref="IOException">The file has changed since.</exception>
    public (Fact Fact, FactOrigin Origin) Read(int at)
    {
        lock (gate)
        {
            if (lines[at] < 0) return held[(int)offsets[at]];
            var file = files.FindLast(one => one.First <= at).File;
            var part = FactFileParser.Parse(file, LineAt(file, offsets[at], lines[at]));
            if (part.Facts is not [var fact]) throw new IOException($"'{file}' changed while it was read; check it again when it stays as it is");
            return (fact, new(file, part.Places[0], part.Places[1]));
        }
    }

    public void Dispose() => open?.Stream.Dispose();

    private LineBlock LineAt(string file, long offset, int line)
    {
        if (open?.Name != file)
        {
            open?.Stream.Dispose();
            open = (file, File.OpenRead(file));
        }

        var stream = open!.Value.Stream;
        stream.Position = offset;
        var block = LineBlock.Read(stream).First().Bytes;
        var end = block.Span.IndexOf((byte)'\n');
        return new(end < 0 ? block : block[..end], offset, line);
    }
}
