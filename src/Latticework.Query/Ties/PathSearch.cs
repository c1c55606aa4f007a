using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Loopless paths between two actors, in order of length and then of the codes along them.</summary>
/// <remarks>
/// All shortest paths by breadth-first levels; the k shortest by Yen's algorithm (J. Y. Yen, Management Science 17, 1971,
/// doi:10.1287/mnsc.17.11.712), whose spur is the first by codes among the shortest, so that ties fall in that order too.
/// </remarks>
internal sealed class PathSearch(
    RelationGraph graph, ActorCode from, ActorCode to, ImmutableArray<ActorCode> avoid, int maxLength, CancellationToken cancellationToken)
{
    /// <summary>How many steps a search through nations may take before it gives up.</summary>
    private const int Patience = 20_000_000;

    private readonly HashSet<ActorCode> avoided = [.. avoid];

    /// <summary>The first paths of the shortest length, at most as many as asked, and how many there are in all.</summary>
    public (IReadOnlyList<ImmutableArray<ActorCode>> Paths, long Total) AllShortest(int limit)
    {
        var distance = DistancesTo(to, avoided);
        if (!distance.TryGetValue(from, out var length) || length > maxLength || avoided.Contains(from)) return ([], 0);
        List<ImmutableArray<ActorCode>> paths = [];
        Walk([from]);
        return (paths, Count(distance));

        void Walk(ImmutableArray<ActorCode> path)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paths.Count >= limit) return;
            if (path[^1] == to)
            {
                paths.Add(path);
                return;
            }

            foreach (var (next, _) in graph.PartnersOf(path[^1]))
                if (distance.TryGetValue(next, out var rest) && rest == distance[path[^1]] - 1) Walk(path.Add(next));
        }
    }

    /// <summary>The k first paths.</summary>
    public IReadOnlyList<ImmutableArray<ActorCode>> Shortest(int k)
    {
        List<ImmutableArray<ActorCode>> found = [];
        var candidates = new SortedSet<ImmutableArray<ActorCode>>(Comparer<ImmutableArray<ActorCode>>.Create(ByLengthThenCodes));
        if (First([from], avoided, []) is { } first) candidates.Add(first);
        while (found.Count < k && candidates.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = candidates.Min;
            candidates.Remove(next);
            found.Add(next);
            for (var i = 0; i < next.Length - 1; i++)
            {
                var root = next[..(i + 1)];
                var banned = found.Where(p => p.Length > i + 1 && p[..(i + 1)].SequenceEqual(root)).Select(p => p[i + 1]).ToHashSet();
                if (First(root, [.. avoided, .. root[..^1]], banned) is { } spur) candidates.Add(spur);
            }
        }

        return found;
    }

    /// <summary>Paths that touch all the nations given: those of the shortest such length, or the k first.</summary>
    /// <exception cref="ArgumentException">The search would take too long.</exception>
    public IReadOnlyList<ImmutableArray<ActorCode>> Through(ImmutableArray<ActorCode> through, int? k)
    {
        if (avoided.Contains(from) || avoided.Contains(to) || through.Any(avoided.Contains)) return [];
        var wanted = through.Where(n => n != from && n != to).ToHashSet();
        var distances = wanted.Append(to).ToDictionary(n => n, n => DistancesTo(n, avoided));
        List<ImmutableArray<ActorCode>> found = [];
        var steps = 0;
        var longest = Math.Min(maxLength, graph.Actors.Length - 1);
        for (var length = 1; length <= longest && found.Count < (k ?? 1); length++) Walk([from], [from], length);
        return k is { } most && found.Count > most ? found[..most] : found;

        void Walk(ImmutableArray<ActorCode> path, ImmutableHashSet<ActorCode> seen, int rest)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++steps > Patience) throw new ArgumentException("too many paths to search through; bound them with --max-length");
            var here = path[^1];
            if (here == to)
            {
                if (rest == 0 && wanted.All(seen.Contains)) found.Add(path);
                return;
            }

            foreach (var (next, _) in graph.PartnersOf(here))
                if (!seen.Contains(next) && !avoided.Contains(next) && InReach(next, seen, rest - 1)) Walk(path.Add(next), seen.Add(next), rest - 1);
        }

        bool InReach(ActorCode at, ImmutableHashSet<ActorCode> seen, int rest)
        {
            if (!distances[to].TryGetValue(at, out var direct) || direct > rest) return false;
            foreach (var n in wanted)
                if (n != at && !seen.Contains(n) && !(distances[n].TryGetValue(at, out var there) && distances[to].TryGetValue(n, out var back) && there + back <= rest))
                    return false;
            return true;
        }
    }

    private ImmutableArray<ActorCode>? First(ImmutableArray<ActorCode> root, HashSet<ActorCode> closed, HashSet<ActorCode> bannedNext)
    {
        if (closed.Contains(root[^1]) || closed.Contains(to)) return null;
        var distance = DistancesTo(to, [.. closed, root[^1]]);
        var path = root;
        var next = graph.PartnersOf(root[^1]).Select(p => p.Partner).Where(p => distance.ContainsKey(p) && !bannedNext.Contains(p)).ToList();
        if (next.Count == 0) return null;
        path = path.Add(next.MinBy(p => distance[p])!);
        while (path[^1] != to)
            path = path.Add(graph.PartnersOf(path[^1]).Select(p => p.Partner).First(p => distance.TryGetValue(p, out var d) && d == distance[path[^1]] - 1));
        return path.Length - 1 <= maxLength ? path : null;
    }

    private Dictionary<ActorCode, int> DistancesTo(ActorCode goal, HashSet<ActorCode> closed)
    {
        Dictionary<ActorCode, int> distance = [];
        if (closed.Contains(goal)) return distance;
        distance[goal] = 0;
        var queue = new Queue<ActorCode>([goal]);
        while (queue.TryDequeue(out var here))
            foreach (var (next, _) in graph.PartnersOf(here))
                if (!closed.Contains(next) && distance.TryAdd(next, distance[here] + 1)) queue.Enqueue(next);
        return distance;
    }

    private long Count(Dictionary<ActorCode, int> distance)
    {
        Dictionary<ActorCode, long> ways = new() { [from] = 1 };
        foreach (var level in distance.Where(d => d.Value <= distance[from]).GroupBy(d => d.Value).OrderByDescending(g => g.Key))
            foreach (var (here, d) in level)
                if (ways.TryGetValue(here, out var count))
                    foreach (var (next, _) in graph.PartnersOf(here))
                        if (distance.TryGetValue(next, out var rest) && rest == d - 1) ways[next] = ways.GetValueOrDefault(next) + count;
        return ways.GetValueOrDefault(to);
    }

    private static int ByLengthThenCodes(ImmutableArray<ActorCode> x, ImmutableArray<ActorCode> y)
    {
        if (x.Length != y.Length) return x.Length.CompareTo(y.Length);
        for (var i = 0; i < x.Length; i++)
            if (x[i].CompareTo(y[i]) is var order && order != 0) return order;
        return 0;
    }
}
