using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How two nations are connected.</summary>
internal static class PathQuestion
{
    public static (ImmutableArray<RelationPath> Items, long Omitted, IEnumerable<FactId> Uncertain) Ask(
        RelationGraph graph, ActorCode from, ActorCode to, PathOptions options, CancellationToken cancellationToken)
    {
        var (paths, total) = Find(graph, from, to, options, cancellationToken);
        var items = paths.Select(p => RelationPath.Along(graph, p)).ToImmutableArray();
        return (items, total - items.Length, Uncertain(graph, items, from, to, options, cancellationToken));
    }

    private static (IReadOnlyList<ImmutableArray<ActorCode>> Paths, long Total) Find(
        RelationGraph graph, ActorCode from, ActorCode to, PathOptions options, CancellationToken cancellationToken)
    {
        var search = new PathSearch(graph, from, to, options.Avoid, options.MaxLength ?? int.MaxValue, cancellationToken);
        if (options.Through is not []) return AtMost(search.Through(options.Through, options.K), options.Limit);
        return options.K is { } k ? AtMost(search.Shortest(k), options.Limit) : search.AllShortest(options.Limit);
    }

    private static (IReadOnlyList<ImmutableArray<ActorCode>>, long) AtMost(IReadOnlyList<ImmutableArray<ActorCode>> paths, int limit) =>
        (paths.Count <= limit ? paths : [.. paths.Take(limit)], paths.Count);

    /// <summary>Uncertain facts on the hops of this answer, or of the one that would be given if every uncertain tie held.</summary>
    private static IEnumerable<FactId> Uncertain(
        RelationGraph graph, ImmutableArray<RelationPath> items, ActorCode from, ActorCode to, PathOptions options, CancellationToken cancellationToken)
    {
        if (graph.Uncertain is []) return [];
        var open = graph.Uncertain.ToDictionary(t => t.Dyad, t => t.Facts);
        var possible = Find(graph.AtMost(), from, to, options, cancellationToken).Paths.SelectMany(p => p.Zip(p.Skip(1), (a, b) => new Dyad(a, b)));
        return items.SelectMany(p => p.Hops).Select(h => new Dyad(h.From, h.To)).Concat(possible).Distinct()
            .SelectMany(d => open.GetValueOrDefault(d, []));
    }
}
