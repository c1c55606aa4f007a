using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Which groups are tied pair by pair, by what, and which lack one tie.</summary>
internal static class TriosQuestion
{
    /// <returns>The groups by cover, then the larger first, then codes; how many of each cover there are; and what a limit left out.</returns>
    public static (ImmutableArray<Trio> Items, ImmutableArray<(TrioCover Cover, int Groups)> Found, long Omitted) Ask(
        RelationGraph graph, Func<FactId, bool> isOfTwo, TrioOptions options, CancellationToken cancellationToken)
    {
        var groups = new TiedGroups(graph, isOfTwo, cancellationToken);
        List<(TrioCover Cover, ImmutableArray<int> Group, (int A, int B)? Missing)> found =
        [
            .. groups.Full(options.Triples).Select(g => (groups.CoverOf(g), g, ((int, int)?)null)),
            .. groups.OneMissing(options.Triples).Select(g => (TrioCover.OneMissing, g.Group, ((int, int)?)(g.A, g.B))),
        ];
        var wanted = found.Where(g => options.Covers is [] || options.Covers.Contains(g.Cover))
            .OrderBy(g => g.Cover).ThenByDescending(g => g.Group.Length).ThenBy(g => g.Group, Comparer<ImmutableArray<int>>.Create(ByMembers))
            .ThenBy(g => g.Missing).ToList();
        return (
            [.. wanted.Take(options.Limit).Select(g => Item(graph, groups.Nations, g.Cover, g.Group, g.Missing))],
            [.. Enum.GetValues<TrioCover>().Select(c => (c, found.Count(g => g.Cover == c)))],
            Math.Max(0, wanted.Count - options.Limit));
    }

    private static Trio Item(RelationGraph graph, ImmutableArray<ActorCode> codes, TrioCover cover, ImmutableArray<int> group, (int A, int B)? missing)
    {
        var pairs = ImmutableArray.CreateBuilder<TiedPair>();
        for (var i = 0; i < group.Length; i++)
            for (var j = i + 1; j < group.Length; j++)
                if (graph.Between(codes[group[i]], codes[group[j]]) is { } tie) pairs.Add(new(tie.Dyad.A, tie.Dyad.B, tie.Facts));
        return new(
            [.. group.Select(i => codes[i])],
            cover,
            missing is { } open ? [codes[open.A], codes[open.B]] : null,
            pairs.ToImmutable(),
            [.. pairs.SelectMany(p => p.Facts).Distinct().Order()]);
    }

    private static int ByMembers(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
}
