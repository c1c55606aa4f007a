using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>A dataset as the graph shall hold it.</summary>
internal sealed class GraphTarget
{
    public GraphTarget(FactSet set)
    {
        Set = set;
        Actors = [.. set.Actors.All.Select(GraphRegistry.Row)];
        Persons = [.. set.Persons.Select(GraphRegistry.Row)];
        Series = [.. set.Series.Select(GraphRegistry.Row)];
        Registry = GraphHash.Of([System.Text.Encoding.UTF8.GetString(set.CardJson.Span), .. Actors.Select(row => row[2]), .. Persons.Concat(Series).Select(row => row[1])]);
        Hash = OnItsOwn(() => set.Hash);
        Ties = OnItsOwn(() => GraphTies.Of(set));
    }

    public FactSet Set { get; }

    /// <summary>What a reading back has found altered; null where the graph's hashes are trusted.</summary>
    public StoreFaults? Faults { get; init; }

    /// <summary>The stamp of the files that the dataset was read from.</summary>
    public string? Stamp { get; init; }

    /// <summary>What the last try found to do; null before it has looked.</summary>
    public FactPlan? Plan { get; set; }

    public IReadOnlyList<object?[]> Actors { get; }

    public IReadOnlyList<object?[]> Persons { get; }

    public IReadOnlyList<object?[]> Series { get; }

    /// <summary>The hash of card and registries.</summary>
    public string Registry { get; }

    /// <summary>The hash of the dataset. It is worked out while the server is busy with the facts.</summary>
    public Task<string> Hash { get; }

    /// <summary>The derived ties, worked out meanwhile too.</summary>
    public Task<GraphTies> Ties { get; }

    // not on a thread of the pool, where what the server answers would wait for it
    private static Task<T> OnItsOwn<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The pages that some facts cite, by url.</summary>
    /// <exception cref="FactStoreException">A page has two records.</exception>
    public static IEnumerable<object?[]> Sources(IEnumerable<Fact> facts)
    {
        var pages = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var fact in facts)
            foreach (var source in fact.Sources)
                if (!pages.TryAdd(source.Url, source) && pages[source.Url] != source)
                    throw new FactStoreException($"{fact.Id}: {source.Url} has another publisher, title or date here than elsewhere; give one page one record");
        return pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => GraphRegistry.Row(page.Value));
    }
}
