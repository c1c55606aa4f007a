using System.Collections.Immutable;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>
/// Each measure worked by hand on a kite: a triangle 0, 1, 2, a tail 2 - 3 - 4, a pair 5 - 6 apart from them, and node 7 alone.
/// </summary>
public sealed class HandWorkedTests
{
    private static readonly MeasureGraph Kite = MeasureNetworks.Of(8, "0-1-2 0-2 1-2 2-3-3 3-4 5-6");
    private static readonly ImmutableArray<int> Groups = [1, 1, 2, 2, 2, 3, 3, 3];

    [Theory]
    [InlineData(Measure.Degree, "2 2 3 2 1 1 1 0")]
    [InlineData(Measure.Strength, "3 3 5 4 1 1 1 0")]
    [InlineData(Measure.Core, "2 2 2 1 1 1 1 0")]
    [InlineData(Measure.Clustering, "1 1 1/3 0 - - - -")]
    [InlineData(Measure.EffectiveSize, "1 1 7/3 2 1 1 1 -")]
    [InlineData(Measure.Efficiency, "1/2 1/2 7/9 1 1 1 1 -")]
    [InlineData(Measure.Betweenness, "0 0 4 3 0 0 0 0")]
    [InlineData(Measure.Participation, "1/2 1/2 4/9 0 0 0 0 -")]
    public void Measure_OfTheKite_IsAsWorkedByHand(Measure measure, string values) =>
        Same(values.Split(' ').Select(Fraction), NodeValues.Of(measure, Kite, groups: Groups));

    [Fact]
    public void Closeness_OfTheKite_AddsWhatCanBeReached() =>
        Same([17 / 42.0, 17 / 42.0, 3.5 / 7, 3.0 / 7, (1 + 0.5 + (2.0 / 3)) / 7, 1 / 7.0, 1 / 7.0, 0], [.. HarmonicCloseness.Of(Kite).Select(x => (double?)x)]);

    [Fact]
    public void Closeness_AmongMoreNodes_DividesByTheirNumber() =>
        Assert.Equal(HarmonicCloseness.Of(Kite).Select(x => x * 7 / 9), HarmonicCloseness.Of(Kite, among: 10), (x, y) => Math.Abs(x - y) < 1e-15);

    /// <summary>Of node 0: (1/2 + 1/2 · 1/3)² for 1 and (1/2 + 1/2 · 1/2)² for 2. Of node 2: twice (1/3 + 1/3 · 1/2)² and (1/3)².</summary>
    [Fact]
    public void Constraint_OfTheKite_IsAsWorkedByHand() =>
        Same([(4.0 / 9) + (9.0 / 16), (4.0 / 9) + (9.0 / 16), 0.25 + 0.25 + (1.0 / 9), 0.5, 1, 1, 1, null], Constraint.Of(Kite));

    [Fact]
    public void Eigenvector_OfAStar_IsTheRootOfItsRays()
    {
        var star = EigenvectorCentrality.Of(MeasureNetworks.Of(7, "0-1 0-2 0-3 0-4 5-6"));
        Same([1, 0.5, 0.5, 0.5, 0.5, 0, 0], [.. star.Select(x => (double?)x)]);
    }

    [Fact]
    public void Eigenvector_OfComponentsWithTheSameGreatestValue_GivesEachItsShare()
    {
        // Both have the eigenvalue 2: a triangle of equal values, and a star of four rays, whose vector (1, ½ …) holds 3/2 of (1, 1, 1, 1, 1) over a square length of 2.
        var both = EigenvectorCentrality.Of(MeasureNetworks.Of(8, "0-1 0-2 1-2 3-4 3-5 3-6 3-7"));
        Same([2 / 3.0, 2 / 3.0, 2 / 3.0, 1, 0.5, 0.5, 0.5, 0.5], [.. both.Select(x => (double?)x)]);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(150)]
    public void Eigenvector_OfALongPath_IsASineWave(int nodes)
    {
        var path = MeasureGraph.Create(nodes, Enumerable.Range(0, nodes - 1).Select(i => (i, i + 1)));
        double[] wave = [.. Enumerable.Range(1, nodes).Select(i => Math.Sin(i * Math.PI / (nodes + 1)))];
        Same(wave.Select(x => (double?)(x / wave.Max())), [.. EigenvectorCentrality.Of(path).Select(x => (double?)x)], 1e-9);
    }

    /// <summary>Of a pair and a lonely node: a = 0.05 + 0.85 (a + c/3), c = 0.05 + 0.85 c/3, so c = 3/43 and a = 20/43.</summary>
    [Fact]
    public void PageRank_OfAPairAndALonelyNode_SharesWhatTheLonelyOneHas() =>
        Same([20 / 43.0, 20 / 43.0, 3 / 43.0], [.. PageRank.Of(MeasureNetworks.Of(3, "0-1")).Select(x => (double?)x)]);

    [Fact]
    public void Structure_OfTheKite_IsAsWorkedByHand()
    {
        Assert.Equal(6 / 28.0, DegreeCounts.Density(Kite)!.Value, 1e-15);
        Assert.Equal(((8 * 3) - 12) / 42.0, DegreeCounts.Centralization(Kite)!.Value, 1e-15);
        Assert.Equal([5, 2, 1], Components.In(Kite).Sizes);
        Assert.Equal(3 / 6.0, Clustering.Transitivity(Kite)!.Value, 1e-15);
        Assert.Equal(1, DegreeCounts.Centralization(MeasureNetworks.Of(4, "0-1 0-2 0-3")));
        Assert.Equal(0, DegreeCounts.Centralization(MeasureNetworks.Of(4, "0-1 1-2 2-3 0-3")));
    }

    /// <summary>Of the pairs of 0, 1 and 3 only 0-1 is tied. Without 2, of 7 connected pairs 0-1, 3-4 and 5-6 are left.</summary>
    [Fact]
    public void Hub_OfTheKite_IsAsWorkedByHand()
    {
        Assert.Equal(2 / 3.0, Hub.SpokePairsUntied(Kite, 2)!.Value, 1e-15);
        Assert.Equal(4 / 7.0, Hub.PairsOnlyThrough(Kite, 2)!.Value, 1e-15);
        Assert.Equal(0, Hub.PairsOnlyThrough(Kite, 7));
        Assert.Null(Hub.SpokePairsUntied(Kite, 4));
        Assert.Null(Hub.PairsOnlyThrough(MeasureNetworks.Of(3, "0-1"), 1));
    }

    /// <summary>Ties between groups: 0-2 and 1-2, of six.</summary>
    [Fact]
    public void ExternalInternal_OfTheKite_IsAsWorkedByHand()
    {
        Assert.Equal((2 - 4) / 6.0, GroupMixing.ExternalInternal(Kite, Groups)!.Value, 1e-15);
        Assert.Null(GroupMixing.ExternalInternal(MeasureNetworks.Of(2, ""), [0, 1]));
    }

    /// <summary>
    /// A star whose broker 0 is of group 1, its rays 1 and 2 of 1, 3 and 4 of 2, 5 of 3; the tie 1-5 closes one of ten two-paths, and each of the others goes both
    /// ways. 1-2: coordinator; 3-4: consultant; 3-5 and 4-5: liaison; 1 or 2 with another, five in all: gatekeeper one way, representative the other.
    /// </summary>
    [Fact]
    public void Roles_OfAStar_AreAsWorkedByHand()
    {
        var roles = Brokerage.Of(MeasureNetworks.Of(6, "0-1 0-2 0-3 0-4 0-5 1-5"), [1, 1, 1, 2, 2, 3]);
        Assert.Equal(new Brokerage(2, 5, 5, 2, 4), roles[0]);
        Assert.Equal(2 * (10 - 1), roles[0].Total);
        Assert.All(roles.Skip(1), r => Assert.Equal(0, r.Total));
    }

    [Fact]
    public void Measures_OfNoNodesOrNoTies_AreEmptyOrZeroOrAbsent()
    {
        foreach (var measure in Enum.GetValues<Measure>().Where(m => m != Measure.Memberships))
        {
            Assert.Empty(NodeValues.Of(measure, MeasureNetworks.Of(0, ""), groups: []));
            var one = Assert.Single(NodeValues.Of(measure, MeasureNetworks.Of(1, ""), groups: [0]));
            Assert.Equal(measure switch { Measure.Pagerank => 1, Measure.Constraint or Measure.EffectiveSize or Measure.Efficiency or Measure.Clustering or Measure.Participation => null, _ => 0.0 }, one);
        }

        var none = MeasureNetworks.Of(0, "");
        Assert.Null(DegreeCounts.Density(none));
        Assert.Null(DegreeCounts.Centralization(none));
        Assert.Null(Clustering.Transitivity(none));
        Assert.Equal(0, Components.In(none).Count);
    }

    [Fact]
    public void Values_MembershipsOrNoGroups_AreRefused()
    {
        Assert.Contains("memberships is no measure of ties", Assert.Throws<ArgumentException>(() => NodeValues.Of(Measure.Memberships, Kite)).Message, StringComparison.Ordinal);
        Assert.Contains("needs groups", Assert.Throws<ArgumentException>(() => NodeValues.Of(Measure.Participation, Kite)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0-3", "the pair 0-3 names no node; nodes go from 0 to 2")]
    [InlineData("1-1", "node 1 is tied to itself; a tie has two different ends")]
    [InlineData("0-1 1-0", "the pair 0-1 comes twice; give it once, with its weight")]
    public void Network_WrongTies_AreRefused(string ties, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => MeasureNetworks.Of(3, ties)).Message);

    private static double? Fraction(string text) => text.Split('/') switch
    {
        ["-"] => null,
        [var whole] => double.Parse(whole, System.Globalization.CultureInfo.InvariantCulture),
        var parts => double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) / double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void Same(IEnumerable<double?> expected, ImmutableArray<double?> actual, double close = 1e-14)
    {
        Assert.Equal(expected.Count(), actual.Length);
        foreach (var ((wanted, found), node) in expected.Zip(actual).Select((pair, node) => (pair, node)))
            Assert.True(wanted is { } x && found is { } y ? Math.Abs(x - y) <= close : wanted is null && found is null, $"node {node}: {found}, not {wanted}");
    }
}
