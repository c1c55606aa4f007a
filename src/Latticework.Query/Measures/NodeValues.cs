using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Latticework.Query;

/// <summary>A measure's value for each node of a network.</summary>
public static class NodeValues
{
    /// <summary>Works a measure out. The value of a node without a tie is 0 or, where the measure does not know one, null.</summary>
    /// <param name="measure">Any measure of ties: all but <see cref="Measure.Memberships"/>.</param>
    /// <param name="graph">The network.</param>
    /// <param name="among">n for <see cref="Measure.Closeness"/>, where more nodes count than the network has; null: the network's own.</param>
    /// <param name="groups">The group of each node, for <see cref="Measure.Participation"/>.</param>
    /// <exception cref="ArgumentException">The measure is none of ties, or participation lacks its groups.</exception>
    public static ImmutableArray<double?> Of(Measure measure, MeasureGraph graph, int? among = null, ImmutableArray<int> groups = default) => measure switch
    {
        Measure.Degree => Known(DegreeCounts.Of(graph)),
        Measure.Strength => Known(DegreeCounts.Strengths(graph)),
        Measure.Closeness => Known(HarmonicCloseness.Of(graph, among)),
        Measure.Betweenness => Known(Betweenness.Of(graph)),
        Measure.Eigenvector => Known(EigenvectorCentrality.Of(graph)),
        Measure.Pagerank => Known(PageRank.Of(graph)),
        Measure.Constraint => Constraint.Of(graph),
        Measure.EffectiveSize => EffectiveSize.Of(graph),
        Measure.Efficiency => EffectiveSize.Efficiency(graph),
        Measure.Clustering => Clustering.Of(graph),
        Measure.Core => Known(CoreNumbers.Of(graph)),
        Measure.Participation when !groups.IsDefault => GroupMixing.Participation(graph, groups),
        Measure.Participation => throw new ArgumentException("participation needs groups; say by which to group the nations"),
        _ => throw new ArgumentException($"{Facts.Word.Of(measure)} is no measure of ties"),
    };

    private static ImmutableArray<double?> Known<T>(ImmutableArray<T> values) where T : INumber<T>
    {
        var known = new double?[values.Length];
        for (var node = 0; node < known.Length; node++) known[node] = double.CreateChecked(values[node]);
        return ImmutableCollectionsMarshal.AsImmutableArray(known);
    }
}
