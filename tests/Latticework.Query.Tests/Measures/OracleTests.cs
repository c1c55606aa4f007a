using System.Collections.Immutable;
using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Every measure beside its definition, and what must hold of it in any network, on random networks.</summary>
public sealed class OracleTests
{
    private static readonly Gen<int[]> Labels = Gen.Int[0, 2].Array[14];

    private static readonly ImmutableArray<Measure> OfTies = [.. Enum.GetValues<Measure>().Where(m => m != Measure.Memberships)];

    [Fact]
    public void Distances_OnRandomNetworks_EqualTheDefinitions() => MeasureNetworks.Random.Holds(400, graph =>
    {
        var naive = new NaiveMeasures(graph);
        Same(naive.Nodes.Select(i => (double?)naive.Closeness(i)), Measure.Closeness, graph);
        Same(naive.Nodes.Select(i => (double?)naive.Betweenness(i)), Measure.Betweenness, graph);
        Assert.Equal(naive.Nodes.Select(i => naive.Nodes.First(j => naive.Distances[i, j] >= 0)).Distinct().Count(), Components.In(graph).Count);
    });

    [Fact]
    public void Neighbourhoods_OnRandomNetworks_EqualTheDefinitions() => MeasureNetworks.Random.Holds(400, graph =>
    {
        var naive = new NaiveMeasures(graph);
        Same(naive.Nodes.Select(naive.Constraint), Measure.Constraint, graph);
        Same(naive.Nodes.Select(naive.EffectiveSize), Measure.EffectiveSize, graph);
        Same(naive.Nodes.Select(i => naive.EffectiveSize(i) / naive.Near(i).Count), Measure.Efficiency, graph);
        Same(naive.Nodes.Select(i => naive.Near(i).Count is var k && k < 2 ? (double?)null : 2.0 * naive.TiesAmong(i) / (k * (k - 1))), Measure.Clustering, graph);
        Same(naive.Nodes.Select(i => (double?)naive.Core(i)), Measure.Core, graph);
        var paths = naive.Nodes.Sum(i => NaiveMeasures.Pairs(naive.Near(i)).Count());
        Assert.Equal(paths == 0 ? null : naive.Nodes.Sum(naive.TiesAmong) / (double)paths, Clustering.Transitivity(graph));
    });

    [Fact]
    public void RandomWalks_OnRandomNetworks_EqualTheDefinitions() => MeasureNetworks.Random.Holds(25, graph =>
    {
        var naive = new NaiveMeasures(graph);
        Same(naive.PageRank().Select(x => (double?)x), Measure.Pagerank, graph);
        Assert.Equal(1, PageRank.Of(graph).Sum(), 1e-12);
        if (graph.Ties == 0) Assert.All(EigenvectorCentrality.Of(graph), x => Assert.Equal(0, x));
        else Same(naive.Eigenvector().Select(x => (double?)x), Measure.Eigenvector, graph, 1e-8);
    });

    [Fact]
    public void Groups_OnRandomNetworks_EqualTheDefinitions() => Gen.Select(MeasureNetworks.Random, Labels).Holds(400, sample =>
    {
        var (graph, labels) = sample;
        ImmutableArray<int> groups = [.. labels[..graph.Nodes]];
        var naive = new NaiveMeasures(graph);
        Assert.Equal(naive.Nodes.Select(i => naive.Roles(i, groups)), Brokerage.Of(graph, groups));
        var spread = naive.Nodes.Select(i => naive.Near(i) is { Count: > 0 } near
            ? (double?)(1 - near.GroupBy(j => groups[j]).Sum(g => Math.Pow((double)g.Count() / near.Count, 2)))
            : null);
        Same(spread, Measure.Participation, graph, groups: groups);
        var crossing = graph.Ties().Count(t => groups[t.One] != groups[t.Other]);
        Assert.Equal(graph.Ties == 0 ? null : (crossing - (graph.Ties - crossing)) / (double)graph.Ties, GroupMixing.ExternalInternal(graph, groups));
        foreach (var hub in naive.Nodes)
        {
            var (with, without) = naive.ConnectedPairs(hub);
            Assert.Equal(with == 0 ? null : (with - without) / (double)with, Hub.PairsOnlyThrough(graph, hub));
            Assert.Equal(1 - Clustering.Of(graph)[hub] ?? -1, Hub.SpokePairsUntied(graph, hub) ?? -1, 1e-12);
        }
    });

    [Fact]
    public void Measures_OfRenamedNodes_AreTheSame() => Gen.Select(MeasureNetworks.Random, Gen.Shuffle(Enumerable.Range(0, 14).ToArray()), Labels).Holds(400, sample =>
    {
        var (graph, shuffled, labels) = sample;
        int[] to = [.. shuffled.Where(i => i < graph.Nodes)];
        var renamed = MeasureGraph.Create(graph.Nodes, graph.Ties().Select(t => (to[t.One], to[t.Other], t.Weight)));
        ImmutableArray<int> groups = [.. labels[..graph.Nodes]];
        ImmutableArray<int> renamedGroups = [.. Enumerable.Range(0, graph.Nodes).OrderBy(i => to[i]).Select(i => groups[i])];
        foreach (var measure in OfTies)
        {
            var after = NodeValues.Of(measure, renamed, groups: renamedGroups);
            Same(Enumerable.Range(0, graph.Nodes).Select(i => after[to[i]]), measure, graph, groups: groups);
        }

        var roles = Brokerage.Of(renamed, renamedGroups);
        Assert.Equal(Brokerage.Of(graph, groups), Enumerable.Range(0, graph.Nodes).Select(i => roles[to[i]]));
        Assert.Equal(Clustering.Transitivity(graph), Clustering.Transitivity(renamed));
        Assert.Equal(DegreeCounts.Centralization(graph), DegreeCounts.Centralization(renamed));
        Assert.Equal(Components.In(graph).Sizes.Order(), Components.In(renamed).Sizes.Order());
    });

    [Fact]
    public void Measures_OnRandomNetworks_KeepToTheirRanges() => MeasureNetworks.Random.Holds(400, graph =>
    {
        var n = graph.Nodes;
        Within(Measure.Degree, 0, n - 1);
        Within(Measure.Closeness, 0, 1);
        Within(Measure.Betweenness, 0, (n - 1) * (n - 2) / 2.0);
        Within(Measure.Eigenvector, 0, 1);
        Within(Measure.Pagerank, 0.15 / n, 1);
        Within(Measure.Constraint, 0, 9.0 / 8);
        Within(Measure.EffectiveSize, 1, n - 1);
        Within(Measure.Efficiency, 1.0 / n, 1);
        Within(Measure.Clustering, 0, 1);
        var all = Enumerable.Range(0, n).ToList();
        Assert.All(all, i => Assert.True(CoreNumbers.Of(graph)[i] <= graph.Degree(i)));

        // Each connected pair at distance d has d − 1 places between its ends.
        var naive = new NaiveMeasures(graph);
        Assert.Equal(NaiveMeasures.Pairs(all).Where(p => naive.Distances[p.One, p.Other] > 0).Sum(p => naive.Distances[p.One, p.Other] - 1), Betweenness.Of(graph).Sum(), 1e-9);

        void Within(Measure measure, double least, double most) =>
            Assert.All(NodeValues.Of(measure, graph).OfType<double>(), x => Assert.InRange(x, least - 1e-12, most + 1e-12));
    });

    private static void Same(IEnumerable<double?> expected, Measure measure, MeasureGraph graph, double close = 1e-11, ImmutableArray<int> groups = default)
    {
        var (wanted, found) = (expected.ToList(), NodeValues.Of(measure, graph, groups: groups.IsDefault ? [.. new int[graph.Nodes]] : groups));
        for (var node = 0; node < graph.Nodes; node++)
            Assert.True(
                wanted[node] is { } x && found[node] is { } y ? Math.Abs(x - y) <= close : wanted[node] is null && found[node] is null,
                $"{Word.Of(measure)} of node {node} in {graph.Ties().Select(t => $"{t.One}-{t.Other}").Joined()}: {found[node]}, not {wanted[node]}");
    }
}
