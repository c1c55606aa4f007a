using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Golden values on Multinational Military Exercises v7 and the Defense Cooperation Agreement Dataset 1.0.</summary>
public sealed class GoldenTests
{
    private const int Usa = 2, Canada = 20, Britain = 200, France = 220, Russia = 365, Spain = 230, SouthAfrica = 560;

    [Fact]
    public void Mme_Network_HasItsGoldenShape()
    {
        var graph = Datasets.Mme.Network;
        Assert.Equal((172, 3_599), (graph.Nodes, graph.Ties));
        Assert.Equal(1, Components.In(graph).Count);
        Assert.Equal(0.595365, Clustering.Transitivity(graph)!.Value, 0.5e-6);
    }

    [Theory]
    [InlineData(Usa, 2410.401)]
    [InlineData(Britain, 1165.620)]
    [InlineData(France, 1163.811)]
    [InlineData(Canada, 706.715)]
    [InlineData(Russia, 509.787)]
    public void Mme_Betweenness_IsGolden(int state, double golden) =>
        Assert.Equal(golden, Betweenness.Of(Datasets.Mme.Network)[Datasets.Mme.Actor(state)], 0.5e-3);

    [Theory]
    [InlineData(Usa, 0.02577)]
    [InlineData(France, 0.02793)]
    [InlineData(Britain, 0.02815)]
    [InlineData(Canada, 0.02943)]
    public void Mme_Constraint_IsGolden(int state, double golden) =>
        Assert.Equal(golden, Constraint.Of(Datasets.Mme.Network)[Datasets.Mme.Actor(state)]!.Value, 0.5e-5);

    [Fact]
    public void Mme_MostBetweenAndLeastConstrained_AreTheGoldenStates()
    {
        var mme = Datasets.Mme;
        var graph = mme.Network;
        var between = Betweenness.Of(graph);
        Assert.Equal(new[] { Usa, Britain, France, Canada, Russia }.Select(mme.Actor), Enumerable.Range(0, graph.Nodes).OrderByDescending(i => between[i]).Take(5));
        var constraint = Constraint.Of(graph);
        Assert.Equal(new[] { Usa, France, Britain, Canada }.Select(mme.Actor), Enumerable.Range(0, graph.Nodes).OrderBy(i => constraint[i]).Take(4));
    }

    [Fact]
    public void Dcad_Network_HasItsGoldenShape()
    {
        var graph = Datasets.Dcad.Network;
        Assert.Equal((160, 1_212), (graph.Nodes, graph.Ties));

        // 0.09552 with the three rows that tie a state to itself.
        Assert.Equal(1_212 / (160.0 * 159 / 2), DegreeCounts.Density(graph)!.Value, 1e-15);
        Assert.Equal(0.09552, 1_215 / (160.0 * 159 / 2), 0.5e-5);
        Assert.Equal(0.37841, Clustering.Transitivity(graph)!.Value, 0.5e-5);

        // The golden mean takes states with one tie as 0.
        Assert.Equal(0.51175, Clustering.Of(graph).Average(c => c ?? 0), 0.5e-5);
    }

    [Theory]
    [InlineData(Russia, 87)]
    [InlineData(Usa, 71)]
    [InlineData(Spain, 68)]
    public void Dcad_Degree_IsGolden(int state, int golden) => Assert.Equal(golden, Datasets.Dcad.Network.Degree(Place(state)));

    [Theory]
    [InlineData(Russia, 2395.297)]
    [InlineData(SouthAfrica, 1538.638)]
    [InlineData(Spain, 1097.993)]
    public void Dcad_Betweenness_IsGolden(int state, double golden) =>
        Assert.Equal(golden, Betweenness.Of(Datasets.Dcad.Network)[Place(state)], 0.5e-3);

    [Theory]
    [InlineData(Russia, 0.03761)]
    [InlineData(SouthAfrica, 0.04290)]
    public void Dcad_Constraint_IsGolden(int state, double golden) =>
        Assert.Equal(golden, Constraint.Of(Datasets.Dcad.Network)[Place(state)]!.Value, 0.5e-5);

    private static int Place(int state) => Datasets.Dcad.Names.Keys.Order().ToList().IndexOf(state);
}
