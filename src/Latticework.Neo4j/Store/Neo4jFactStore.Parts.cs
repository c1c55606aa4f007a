using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    /// <summary>Merges what facts hang on: actors, persons, series, and the pages of the facts to write; tells the numbers of their nodes.</summary>
    private async Task<GraphEnds> MergeAsync(GraphWriter writer, GraphLoad load, CancellationToken cancellationToken)
    {
        if (load.IsRepair) await writer.RunAsync("forget-hashes", cancellationToken).ConfigureAwait(false);
        var ends = new GraphEnds(connection.Address);
        await writer.TogetherAsync(Registry, Pages).ConfigureAwait(false);
        return ends;

        async Task Registry()
        {
            if (load.Registry)
                await writer.TogetherAsync(
                    () => writer.RowsAsync("merge-actors", load.Target.Actors, cancellationToken),
                    () => writer.RowsAsync("merge-persons", load.Target.Persons, cancellationToken),
                    () => writer.RowsAsync("merge-series", load.Target.Series, cancellationToken)).ConfigureAwait(false);
            if (load.Plan.Added is []) return;
            foreach (var row in (await writer.RunAsync("read-ends", cancellationToken).ConfigureAwait(false)).Rows) ends.Add(Enum.Parse<GraphEnd>((string)row[0]!), (string)row[1]!, (long)row[2]!);
        }

        Task Pages() => writer.NodesAsync(
            load.IsFirst ? "add-sources" : "merge-sources",
            GraphEnd.Source,
            GraphTarget.Sources(load.IsRepair ? load.Target.Set.Facts : load.Plan.Added.Concat(load.Plan.Changed)),
            ends,
            cancellationToken);
    }

    /// <summary>Changes facts, and tells the pages that they cite no more.</summary>
    private static async Task<HashSet<string>> ChangeAsync(
        ICypherTransaction transaction, GraphWriter writer, List<GraphFact> wanted, CancellationToken cancellationToken)
    {
        var held = await SomeFactsAsync(transaction, wanted.Select(f => f.Id), cancellationToken).ConfigureAwait(false);
        var changes = wanted.Select(fact => FactChange.Between(held[fact.Id], fact)).ToList();
        await writer.ChangeAsync(changes, cancellationToken).ConfigureAwait(false);
        var pages = changes.SelectMany(c => c.Gone).Where(l => l.End == GraphEnd.Source).Select(l => l.Key);
        var ofReadings = changes.SelectMany(c => c.ReadingsGone).SelectMany(r => r.Sources);
        return pages.Concat(ofReadings).ToHashSet(StringComparer.Ordinal);
    }

    private async Task<ImmutableArray<string>> RemoveAsync(
        ICypherTransaction transaction, GraphWriter writer, ImmutableArray<FactId> removed, HashSet<string> urls, CancellationToken cancellationToken)
    {
        var ids = removed.Select(id => id.Value).ToList();
        if (ids.Count == 0) return [];
        var readings = new List<GraphReading>();
        foreach (var fact in (await SomeFactsAsync(transaction, ids, cancellationToken).ConfigureAwait(false)).Values)
        {
            urls.UnionWith(fact.LinksOf("CITES", GraphEnd.Source).Select(l => l.Key));
            readings.AddRange(fact.Readings);
        }

        urls.UnionWith(readings.SelectMany(r => r.Sources));
        await writer.RowsAsync("delete-readings", readings.Select(r => r.Element), cancellationToken, "elements").ConfigureAwait(false);
        await writer.RowsAsync("unlink-facts", ids, cancellationToken, "ids", ("types", LinkTypes.All)).ConfigureAwait(false);
        var own = new (string, object?)[] { ("labels", OwnNames.FactLabels), ("keys", OwnNames.FactKeys) };
        await writer.RowsAsync("delete-facts", ids, cancellationToken, "ids", own).ConfigureAwait(false);
        var kept = await writer.RowsAsync("retire-facts", ids, cancellationToken, "ids", [.. own, ("today", time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]).ConfigureAwait(false);
        return [.. kept.Select(row => $"{row[0]} is retired, not deleted: others gave it {Others(row)}")];
    }

    private static string Others(object?[] row)
    {
        var relationships = (long)row[3]!;
        string[] parts =
        [
            .. ((object?[])row[1]!).Select(label => $"the label {label}"),
            .. ((object?[])row[2]!).Select(key => $"the property {key}"),
            .. relationships > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{relationships} relationship{(relationships == 1 ? "" : "s")}")] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    private static async Task<ImmutableArray<string>> RegistryGoneAsync(ICypherTransaction transaction, GraphWriter writer, GraphTarget target, CancellationToken cancellationToken)
    {
        var wanted = new (string Label, string Statement, string Merge, string[] Labels, HashSet<string> Keys)[]
        {
            ("Actor", "delete-actors", "store/merge-actors", ["Actor", "Nation", "Organisation"], Keys(target.Actors)),
            ("Person", "delete-persons", "store/merge-persons", ["Person", "Minister"], Keys(target.Persons)),
            ("Series", "delete-series", "store/merge-series", ["Series"], Keys(target.Series)),
        };
        var gone = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await foreach (var row in transaction.StreamAsync(CypherFile.Of("store/read-registry").Text, null, cancellationToken).ConfigureAwait(false))
        {
            var (label, key) = ((string)row[0]!, (string)row[1]!);
            if (wanted.Single(w => w.Label == label).Keys.Contains(key)) continue;
            if (!gone.TryGetValue(label, out var list)) gone[label] = list = [];
            list.Add(key);
        }

        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var (label, statement, merge, labels, _) in wanted)
        {
            if (!gone.TryGetValue(label, out var keys)) continue;
            var before = writer.Counters.NodesDeleted;
            await writer.RowsAsync(statement, keys, cancellationToken, "keys", ("labels", labels), ("ownKeys", OwnNames.KeysOf(merge))).ConfigureAwait(false);
            var stay = keys.Count - (writer.Counters.NodesDeleted - before);
            if (stay > 0) kept.Add(string.Create(CultureInfo.InvariantCulture, $"{stay} of {keys.Count} {label} nodes that left the registry stay: others tied something to them"));
        }

        return kept.ToImmutable();
    }

    private static async Task<Dictionary<string, GraphFact>> SomeFactsAsync(ICypherTransaction transaction, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var facts = new Dictionary<string, GraphFact>(StringComparer.Ordinal);
        foreach (var part in ids.Chunk(FactsInARequest))
            foreach (var fact in await GraphFactsAsync(transaction.StreamAsync(CypherFile.Of(SomeFacts).Text, FactParameters(("ids", part)), cancellationToken)).ConfigureAwait(false)) facts[fact.Id] = fact;

        return facts;
    }

    private static HashSet<string> Keys(IEnumerable<object?[]> rows) => rows.Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
}
