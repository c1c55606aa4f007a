using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>Any number of facts as JSON Lines ordered by id, in bounded memory: what exceeds 32 MiB is kept in temporary files, sorted piece by piece, until it is written.</summary>
public sealed class SortedFactLines : IDisposable
{
    private const int Held = 32 << 20;

    private readonly int most;
    private readonly List<FileStream> pieces = [];
    private readonly List<(string Id, ReadOnlyMemory<byte> Line)> lines = [];
    private long bytes;

    /// <summary>No facts yet.</summary>
    public SortedFactLines() : this(Held)
    {
    }

    /// <summary>No facts yet, and another limit of what is held.</summary>
    internal SortedFactLines(int most) => this.most = most;

    /// <summary>How many facts were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a fact, whose id no other has.</summary>
    public void Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Add(fact.Id, FactSet.Json(fact));
    }

    /// <summary>Adds a fact by its compact JSON (<see cref="FactSet.JsonOf"/>).</summary>
    /// <exception cref="IOException">The temporary folder cannot be written.</exception>
    public void Add(FactId id, ReadOnlyMemory<byte> json)
    {
        ArgumentNullException.ThrowIfNull(id);
        Count++;
        lines.Add((id.Value, json));
        bytes += json.Length;
        if (bytes > most) PutAside();
    }

    /// <summary>Writes all, by id.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public void Write(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Sort();
        var next = new PriorityQueue<IEnumerator<(string Id, ReadOnlyMemory<byte> Line)>, string>(StringComparer.Ordinal);
        foreach (var piece in pieces.Select(Read).Append(lines))
        {
            var reading = piece.GetEnumerator();
            if (reading.MoveNext()) next.Enqueue(reading, reading.Current.Id);
        }

        for (var count = 0; next.TryDequeue(out var reading, out _); count++)
        {
            if (count % 1000 == 0) cancellationToken.ThrowIfCancellationRequested();
            stream.Write(reading.Current.Line.Span);
            stream.Write("\n"u8);
            if (reading.MoveNext()) next.Enqueue(reading, reading.Current.Id);
            else reading.Dispose();
        }
    }

    /// <summary>Takes the temporary files away.</summary>
    public void Dispose()
    {
        foreach (var piece in pieces) piece.Dispose();
        pieces.Clear();
    }

    private void Sort() => lines.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));

    private void PutAside()
    {
        Sort();
        var piece = new FileStream(Path.Combine(Path.GetTempPath(), $"lattice-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        pieces.Add(piece);
        using (var writer = new BinaryWriter(piece, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (var (id, line) in lines)
            {
                writer.Write(id);
                writer.Write(line.Length);
                writer.Write(line.Span);
            }
        }

        lines.Clear();
        bytes = 0;
    }

    private static IEnumerable<(string Id, ReadOnlyMemory<byte> Line)> Read(FileStream piece)
    {
        piece.Position = 0;
        using var reader = new BinaryReader(piece, System.Text.Encoding.UTF8, leaveOpen: true);
        while (piece.Position < piece.Length)
        {
            var id = reader.ReadString();
            yield return (id, reader.ReadBytes(reader.ReadInt32()));
        }
    }
}
