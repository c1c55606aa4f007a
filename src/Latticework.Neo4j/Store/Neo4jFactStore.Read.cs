using System.Buffers;
using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    private const string SomeFacts = "store/read-some-facts";
    private const int FactsInARequest = 1000;

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
            var held = await WholeAsync(cancellationToken).ConfigureAwait(false);
            var (set, fault) = await TryReadAsync(held, AllAsync, cancellationToken).ConfigureAwait(false);
            if (set is not null && set.Hash == held.Hash) return set;
            var found = $"{held.Run}: {fault ?? set!.Hash}";
            if (found == before) return set ?? throw Altered(fault);
            if (tries == Tries) throw new FactStoreException($"{connection.Address}: its facts were others each of the {Tries} times that they were read; ask again when no load is under way");
            before = found;
            await Task.Delay(Settling, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<FactSet> ReadPartAsync(IReadOnlyCollection<FactId> facts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var held = await WholeAsync(cancellationToken).ConfigureAwait(false);
        var (set, fault) = await TryReadAsync(held, (files, token) => SomeAsync(facts, files, token), cancellationToken).ConfigureAwait(false);
        return set ?? throw Altered(fault);
    }

    private FactStoreException Altered(string? fault) =>
        new($"{connection.Address}: a fact in the graph is no longer lawful ({fault}); somebody changed it there, and lattice ingest --verify mends it");

    private async Task<HeldDataset> WholeAsync(CancellationToken cancellationToken) =>
        await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false) is { IsWhole: true, Card: not null } held
            ? held
            : throw new FactStoreException($"{connection.Address}: holds no whole dataset; load one with lattice ingest");

    /// <summary>The dataset, or what keeps it from being one.</summary>
    private async Task<(FactSet? Set, string? Fault)> TryReadAsync(HeldDataset held, Func<FactLines, CancellationToken, Task> facts, CancellationToken cancellationToken)
    {
        try
        {
            var lines = new FactLines();
            await facts(lines, cancellationToken).ConfigureAwait(false);
            var read = FactReader.Read([("dataset.json", System.Text.Encoding.UTF8.GetBytes(held.Card!)), .. lines.Files]);
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

    private async Task AllAsync(FactLines lines, CancellationToken cancellationToken)
    {
        var fields = new FactFields(await PagesAsync(Streamed("store/read-sources", null, cancellationToken)).ConfigureAwait(false));
        await foreach (var row in Streamed("store/read-facts", FactParameters(), cancellationToken).ConfigureAwait(false)) lines.Add(GraphFactRow.Read(row), fields);
    }

    private async Task SomeAsync(IEnumerable<FactId> ids, FactLines lines, CancellationToken cancellationToken)
    {
        foreach (var part in ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).Chunk(FactsInARequest))
        {
            var facts = await GraphFactsAsync(Streamed(SomeFacts, FactParameters(("ids", part)), cancellationToken)).ConfigureAwait(false);
            var urls = facts.SelectMany(fact => fact.LinksOf("CITES", GraphEnd.Source)).Select(link => link.Key).Distinct(StringComparer.Ordinal).ToArray();
            var fields = new FactFields(await PagesAsync(Streamed("store/read-some-sources", Parameters(("urls", urls)), cancellationToken)).ConfigureAwait(false));
            foreach (var fact in facts) lines.Add(fact, fields);
        }
    }

    private static async Task<List<GraphFact>> GraphFactsAsync(IAsyncEnumerable<object?[]> rows)
    {
        List<GraphFact> facts = [];
        await foreach (var row in rows.ConfigureAwait(false)) facts.Add(GraphFactRow.Read(row));
        return facts;
    }

    private IAsyncEnumerable<object?[]> Streamed(string statement, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken) =>
        connection.StreamAsync(CypherFile.Of(statement).Text, parameters, CypherAccess.Read, cancellationToken);

    private static Dictionary<string, object?> FactParameters(params (string Name, object? Value)[] others) =>
        Parameters([("kinds", Enum.GetNames<FactKind>()), ("types", LinkTypes.All), .. others]);

    private static async Task<Dictionary<string, ReadOnlyMemory<byte>>> PagesAsync(IAsyncEnumerable<object?[]> rows)
    {
        var pages = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        await foreach (var row in rows.ConfigureAwait(false))
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
