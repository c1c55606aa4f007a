using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Who gathers with whom, and more or less than chance would have it.</summary>
internal static class OverlapQuestion
{
    /// <summary>One pair, whether it shares anything or not.</summary>
    public static Overlap Pair(Gatherings gatherings, ActorCode a, ActorCode b)
    {
        var (rowA, rowB) = (gatherings.RowOf(a), gatherings.RowOf(b));
        int Degree(int? row) => row is { } r ? gatherings.Matrix.Degree(r) : 0;
        if (rowA is not { } i || rowB is not { } j)
            return new(a, b, 0, Degree(rowA), Degree(rowB), null, null, null, null, null, null, null, null, null, []);
        return Item(gatherings, i, j, gatherings.Model.Test(i, j, gatherings.Matrix.Shared(i, j)), null, null);
    }

    /// <summary>One nation with all others that take part in anything, by p, then code.</summary>
    public static ImmutableArray<Overlap> Of(Gatherings gatherings, ActorCode nation)
    {
        if (gatherings.RowOf(nation) is not { } row) return [];
        var tests = Enumerable.Range(0, gatherings.Nations.Length).Where(other => other != row)
            .Select(other => gatherings.Model.Test(row, other, gatherings.Matrix.Shared(row, other))).ToList();
        return Items(gatherings, tests, all: true);
    }

    /// <summary>All pairs that share something, or simply all, by p, then codes.</summary>
    public static ImmutableArray<Overlap> All(Gatherings gatherings, bool allPairs) =>
        Items(gatherings, gatherings.Model.TestAll(gatherings.Counts), allPairs);

    /// <summary>Gatherings whose dates leave open whether they belong to the answer on one pair, on one nation, or on all.</summary>
    public static IEnumerable<FactId> Uncertain(Gatherings gatherings, params ActorCode[] named) => gatherings.Open
        .Where(g => named.All(n => g.Parts.Any(p => p.Actor == n)))
        .Where(g => g.Parts.Any(p => p.Holding == Holding.Uncertain && (named.Length < 2 || named.Contains(p.Actor))))
        .Select(g => g.Fact);

    private static ImmutableArray<Overlap> Items(Gatherings gatherings, IReadOnlyList<PairTest> tests, bool all)
    {
        var more = MultipleTests.BenjaminiHochberg([.. tests.Select(t => t.PMore)]);
        var less = MultipleTests.BenjaminiHochberg([.. tests.Select(t => t.PLess)]);
        return
        [
            .. Enumerable.Range(0, tests.Count)
                .Where(i => all || tests[i].Shared > 0)
                .OrderBy(i => tests[i].PMore ?? double.PositiveInfinity).ThenBy(i => tests[i].First).ThenBy(i => tests[i].Second)
                .Select(i => Item(gatherings, tests[i].First, tests[i].Second, tests[i], more[i], less[i])),
        ];
    }

    private static Overlap Item(Gatherings gatherings, int i, int j, PairTest test, double? qMore, double? qLess)
    {
        var (matrix, indices) = (gatherings.Matrix, gatherings.Matrix.Indices(i, j));
        return new(
            gatherings.Nations[i],
            gatherings.Nations[j],
            test.Shared,
            matrix.Degree(i),
            matrix.Degree(j),
            indices.Jaccard,
            indices.Overlap,
            indices.Newman,
            indices.AdamicAdar,
            test.Expected,
            test.PMore,
            test.PLess,
            qMore,
            qLess,
            [.. matrix.SharedGatherings(i, j).Select(e => gatherings.Facts[e])]);
    }
}
