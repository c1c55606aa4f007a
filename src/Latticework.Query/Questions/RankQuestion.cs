using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Nations by a measure, from the most telling end: from any network to values, and nothing of facts.</summary>
internal static class RankQuestion
{
    /// <summary>Ranks the nations of a network. Those without a tie are left out, or come with 0 or no value.</summary>
    /// <param name="network">The network.</param>
    /// <param name="measure">A measure of ties.</param>
    /// <param name="all">Whether nations without a tie are shown; they then count in n.</param>
    /// <param name="without">A nation without which the values are worked out a second time.</param>
    /// <param name="groups">The groups, for participation.</param>
    public static ImmutableArray<NationRank> Of(NationNetwork network, Measure measure, bool all = false, ActorCode? without = null, NationGroups? groups = null)
    {
        var values = Values(network, measure, all, groups);
        var others = without is null ? null : Values(network.Without(without), measure, all, groups);
        var shown = all ? network.Nations : network.Tied().Nations;
        return Ordered(measure, shown.Select(n => new NationRank(n, Value(values, n), others is null || n == without ? null : Value(others, n))));

        double? Value(Dictionary<ActorCode, double?> known, ActorCode nation) => known.TryGetValue(nation, out var value) ? value : Unreached(measure);
    }

    /// <summary>Ranks nations by the gatherings in which they take part.</summary>
    /// <param name="gatherings">The two-mode network.</param>
    /// <param name="nations">The nations to show.</param>
    /// <param name="without">A nation to take out of all gatherings, which changes no other's number.</param>
    public static ImmutableArray<NationRank> Of(Gatherings gatherings, IEnumerable<ActorCode> nations, ActorCode? without = null)
    {
        return Ordered(Measure.Memberships, nations.Select(n => new NationRank(n, Count(n), without is null || n == without ? null : Count(n))));

        double Count(ActorCode nation) => gatherings.RowOf(nation) is { } row ? gatherings.Matrix.Degree(row) : 0;
    }

    private static Dictionary<ActorCode, double?> Values(NationNetwork network, Measure measure, bool all, NationGroups? groups)
    {
        var tied = network.Tied();
        var values = NodeValues.Of(measure, tied.Graph, all ? network.Nations.Length : null, groups?.Of(tied) ?? default);
        return tied.Nations.Zip(values).ToDictionary(pair => pair.First, pair => Rounded(pair.Second));
    }

    private static ImmutableArray<NationRank> Ordered(Measure measure, IEnumerable<NationRank> items) =>
    [
        .. items.OrderBy(i => i.Value is null)
            .ThenBy(i => measure == Measure.Constraint ? i.Value : -i.Value)
            .ThenBy(i => i.Nation),
    ];

    /// <summary>The value of a nation without a tie.</summary>
    private static double? Unreached(Measure measure) =>
        measure is Measure.Constraint or Measure.EffectiveSize or Measure.Efficiency or Measure.Clustering or Measure.Participation ? null : 0;

    /// <summary>To 13 significant digits: those beyond depend on the order in which sums are added up, and would part equals.</summary>
    private static double? Rounded(double? value) => value is { } number
        ? double.Parse(number.ToString("E12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;
}
