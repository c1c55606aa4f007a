using System.Buffers;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private const int FileBytes = 32 << 20;

    /// <summary>Between two readings: longer than the server takes to make a commit seen, which it does piece by piece.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    /// <remarks>
    /// A load that is published in the middle would make a mixture of two datasets: what does not bear the hash that the graph says is read again, a moment later. What somebody altered stays
    /// the same, and is given as it is; where loads follow one another faster than they can be read, nothing is.
    /// </remarks>
    public async Task<FactSet> ReadAsync(CancellationToken cancellationToken = default)
    {
        for (var (tries, before) = (1, ""); ; tries++)
        {
            var held = await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
            if (held is not { IsWhole: true, Card: { } card })
                throw new FactStoreException($"{connection.Address}: holds no whole dataset; load one with lattice ingest");
            var (set, fault) = await TryReadAsync(card, cancellationToken).ConfigureAwait(false);
            if (set is not null && set.Hash == held.Hash) return set;
            var found = $"{held.Run}: {fault ?? set!.Hash}";
            if (found == before) return set ?? throw new FactStoreException($"{connection.Address}: a fact in the graph is no longer lawful ({fault}); somebody changed it there, and lattice ingest --verify mends it");
            if (tries == Tries) throw new FactStoreException($"{connection.Address}: its facts were others each of the {Tries} times that they were read; ask again when no load is under way");
            before = found;
            await Task.Delay(Settling, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The dataset, or what keeps it from being one.</summary>
    private async Task<(FactSet? Set, string? Fault)> TryReadAsync(string card, CancellationToken cancellationToken)
    {
        try
        {
            var files = new List<(string Name, ReadOnlyMemory<byte> Bytes)> { ("dataset.json", System.Text.Encoding.UTF8.GetBytes(card)) };
            await AddFactsAsync(files, cancellationToken).ConfigureAwait(false);
            var read = FactReader.Read(files);
            if (read.Diagnostics is [var fault, ..]) return (null, fault.ToString());
            var (actors, persons, series) = await ReadRegistryAsync(cancellationToken).ConfigureAwait(false);
            return (new(read.Card!, actors, persons, series, read.Facts), null);
        }
        catch (Exception e) when (e is InvalidCastException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException or FormatException or ArgumentException or JsonException)
        {
            // a value of another kind, none, or too few
            return (null, e.Message);
        }
    }

    private async Task<(List<Actor> Actors, List<Person> Persons, List<Series> Series)> ReadRegistryAsync(CancellationToken cancellationToken)
    {
        var registry = await connection.RunAsync(CypherFile.Of("store/read-registry").Text, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false);
        var entries = registry.Rows.ToLookup(row => (string)row[0]!, row => ((IReadOnlyDictionary<string, object?>)row[3]!, Nation: row[2] is true));
        return (
            [.. entries["Actor"].Select(entry => GraphRegistry.Actor(entry.Item1, entry.Nation))],
            [.. entries["Person"].Select(entry => GraphRegistry.Person(entry.Item1))],
            [.. entries["Series"].Select(entry => GraphRegistry.Series(entry.Item1))]);
    }

    private async Task AddFactsAsync(List<(string Name, ReadOnlyMemory<byte> Bytes)> files, CancellationToken cancellationToken)
    {
        var fields = new FactFields(await PagesAsync(cancellationToken).ConfigureAwait(false));
        var parameters = Parameters(("kinds", Enum.GetNames<FactKind>()), ("types", LinkTypes.All));
        var lines = new ArrayBufferWriter<byte>();
        await foreach (var row in connection.StreamAsync(CypherFile.Of("store/read-facts").Text, parameters, CypherAccess.Read, cancellationToken).ConfigureAwait(false))
        {
            using (var json = new Utf8JsonWriter(lines, GraphJson.Writing)) FactGraph.Write(GraphFactRow.Read(row), fields, json);
            lines.Write("\n"u8);
            if (lines.WrittenCount > FileBytes) End();
        }

        if (lines.WrittenCount > 0) End();

        void End()
        {
            files.Add(($"facts-{files.Count:0000}.jsonl", lines.WrittenMemory));
            lines = new();
        }
    }

    private async Task<Dictionary<string, ReadOnlyMemory<byte>>> PagesAsync(CancellationToken cancellationToken)
    {
        var pages = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        await foreach (var row in connection.StreamAsync(CypherFile.Of("store/read-sources").Text, null, CypherAccess.Read, cancellationToken).ConfigureAwait(false))
        {
            var page = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(page, GraphJson.Writing))
            {
                json.WriteStartObject();
                json.WriteString("url", (string)row[0]!);
                json.WriteString("publisher", (string)row[1]!);
                json.WriteString("title", (string)row[2]!);
                if (row[3] is true) json.WriteBoolean("titleIsLabel", true);
                if (row[4] is string published) json.WriteString("published", published);
                json.WriteEndObject();
            }

            pages[(string)row[0]!] = page.WrittenMemory;
        }

        return pages;
    }
}
