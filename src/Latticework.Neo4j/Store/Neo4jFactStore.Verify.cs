using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

public sealed partial class Neo4jFactStore
{
    /// <inheritdoc/>
    public async Task<StoreFaults> VerifyAsync(FactSet target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        var altered = ImmutableHashSet.CreateBuilder<FactId>();
        var strays = false;
        await foreach (var row in Streamed("store/read-facts", FactParameters(), cancellationToken).ConfigureAwait(false))
        {
            var properties = (IReadOnlyDictionary<string, object?>)row[0]!;
            if (!FactId.TryParse(properties.GetValueOrDefault("id") as string, out var id)) strays = true;
            if (id is null || !target.TryGet(id, out var fact)) continue;
            var wanted = FactGraph.Of(target, fact);
            if (Equals(properties["hash"], wanted.Properties["hash"]) && IsAltered(row, wanted)) altered.Add(id);
        }

        return new(altered.ToImmutable(), strays || !await AreOthersWholeAsync(new(target), cancellationToken).ConfigureAwait(false));
    }

    private static bool IsAltered(object?[] row, GraphFact wanted)
    {
        try
        {
            return !FactChange.Between(GraphFactRow.Read(row), wanted).IsEmpty;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever was written there, it is no fact that we wrote.
            return true;
        }
    }

    /// <summary>Whether registries, pages and ties that bear the hashes of the dataset's are the dataset's.</summary>
    private async Task<bool> AreOthersWholeAsync(GraphTarget target, CancellationToken cancellationToken)
    {
        var held = await HeldDataset.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        if (held is null) return true;
        try
        {
            var registry = await ReadRegistryAsync(cancellationToken).ConfigureAwait(false);
            if (held.Registry == target.Registry && !Rows(target.Actors, target.Persons, target.Series).SetEquals(Rows(registry.Actors.Select(GraphRegistry.Row), registry.Persons.Select(GraphRegistry.Row), registry.Series.Select(GraphRegistry.Row))))
                return false;
            var whole = held.Hash == target.Set.Hash;
            return await ArePagesWholeAsync(target, whole, cancellationToken).ConfigureAwait(false) && (!whole || await AreTiesWholeAsync(target, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is InvalidCastException or NullReferenceException or KeyNotFoundException or FormatException or ArgumentException)
        {
            // Somebody has taken a value away, or put one of another kind.
            return false;
        }
    }

    /// <summary>Whether the pages there are the dataset's; all must be there where the whole dataset is.</summary>
    private async Task<bool> ArePagesWholeAsync(GraphTarget target, bool whole, CancellationToken cancellationToken)
    {
        var held = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var row in Streamed("store/read-sources", null, cancellationToken).ConfigureAwait(false))
            held[(string)row[0]!] = GraphHash.Of(row);
        return GraphTarget.Sources(target.Set.Facts).All(row => held.TryGetValue((string)row[0]!, out var hash) ? hash == GraphHash.Of([row[0], row[3], row[4], row[5], row[6]]) : !whole);
    }

    private async Task<bool> AreTiesWholeAsync(GraphTarget target, CancellationToken cancellationToken)
    {
        var held = new HashSet<string?>(StringComparer.Ordinal);
        await foreach (var row in Streamed("store/read-whole-ties", null, cancellationToken).ConfigureAwait(false)) held.Add(GraphTies.HashOf(row));
        return held.SetEquals((await target.Ties.ConfigureAwait(false)).Rows.Select(row => (string)row[1]!));
    }

    private static HashSet<string> Rows(params IEnumerable<object?[]>[] rows) => rows.SelectMany((list, kind) => list.Select(row => GraphHash.Of([kind.ToString(System.Globalization.CultureInfo.InvariantCulture), GraphHash.Of(row)]))).ToHashSet(StringComparer.Ordinal);
}
