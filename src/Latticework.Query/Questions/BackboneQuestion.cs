using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Who gathers with whom more, or less, than chance would have it: the signed backbone of the two-mode network.</summary>
internal static class BackboneQuestion
{
    /// <summary>The ties with the rule's signs, more before less, each by corrected p, p, then codes.</summary>
    public static ImmutableArray<BackboneTie> Ask(Gatherings gatherings, BackboneRule rule)
    {
        var tests = gatherings.Model.TestAll(gatherings.Counts);
        return [.. rule.Signs.SelectMany(sign => Ties(gatherings, rule, tests, sign))];
    }

    /// <summary>The same as a network: the weight of a tie is the number of shared gatherings.</summary>
    public static RelationGraph Graph(IEnumerable<ActorCode> actors, Gatherings gatherings, BackboneRule rule)
    {
        var ties = Ask(gatherings, rule.Taking(PairSign.More));
        var open = from gathering in gatherings.Open
                   from a in gathering.Parts
                   from b in gathering.Parts
                   where a.Actor < b.Actor && (a.Holding == Holding.Uncertain || b.Holding == Holding.Uncertain)
                   group gathering.Fact by new Dyad(a.Actor, b.Actor);
        return new(actors, ties.Select(t => new Tie(new(t.A, t.B), t.Evidence) { Weight = t.Shared }), open.Select(pair => new Tie(pair.Key, [.. pair.Order()])));
    }

    private static IEnumerable<BackboneTie> Ties(Gatherings gatherings, BackboneRule rule, ImmutableArray<PairTest> tests, PairSign sign)
    {
        ImmutableArray<double?> p = [.. tests.Select(t => sign == PairSign.More ? t.PMore : t.PLess)];
        var corrected = MultipleTests.Corrected(p, rule.Correction);
        return Enumerable.Range(0, tests.Length)
            .Where(i => corrected[i] < rule.Alpha)
            .OrderBy(i => corrected[i]).ThenBy(i => p[i]).ThenBy(i => tests[i].First).ThenBy(i => tests[i].Second)
            .Select(i => Item(gatherings, tests[i], sign, p[i]!.Value, corrected[i]!.Value));
    }

    private static BackboneTie Item(Gatherings gatherings, PairTest test, PairSign sign, double p, double corrected)
    {
        var (matrix, i, j) = (gatherings.Matrix, test.First, test.Second);
        ImmutableArray<int> behind = sign == PairSign.More
            ? matrix.SharedGatherings(i, j)
            : [.. matrix.GatheringsOf(i).ToArray().Union(matrix.GatheringsOf(j).ToArray()).Order()];
        return new(
            gatherings.Nations[i],
            gatherings.Nations[j],
            sign,
            test.Shared,
            matrix.Degree(i),
            matrix.Degree(j),
            test.Expected,
            p,
            corrected,
            [.. behind.Select(e => gatherings.Facts[e])]);
    }
}
