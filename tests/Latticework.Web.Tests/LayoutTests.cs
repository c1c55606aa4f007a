using System.Collections.Immutable;
using Latticework.Facts;
using Xunit;

namespace Latticework.Web.Tests;

/// <summary>Where nations stand in pictures.</summary>
public sealed class LayoutTests
{
    private static readonly ImmutableArray<Placed> Shipped = Places.Of(EmbeddedFactStore.Shipped());

    [Fact]
    public void EveryActor_HasAPointOnEarth() =>
        Assert.Empty(EmbeddedFactStore.Shipped().Actors.All.Where(a => MapPoints.Find(a.Code) is null).Select(a => a.Code.Value));

    [Fact]
    public void Points_AreWhereTheirNationsAre()
    {
        Assert.All(EmbeddedFactStore.Shipped().Actors.All.Select(a => MapPoints.Find(a.Code)!), point =>
        {
            Assert.InRange(point.Latitude, -60, 75);
            Assert.InRange(point.Longitude, -180, 180);
            Assert.NotEmpty(point.Place);
        });
        Assert.Equal(("Avarua", "oceania"), (MapPoints.Find(ActorCode.Parse("COK"))!.Place, MapPoints.Find(ActorCode.Parse("COK"))!.Region));
        foreach (var code in "SGP TON MDV PLW WSM COK".Split(' ')) Assert.True(MapFrame.Holds(MapPoints.Find(ActorCode.Parse(code))!), code);
    }

    [Fact]
    public void Network_StandsWithinThePicture_AndNobodyOnAnother() => AssertApart([.. Shipped.Select(p => p.Network)]);

    [Fact]
    public void Map_HoldsEverybody_AndNobodyOnAnother() => AssertApart([.. Shipped.Select(p => p.Map!.Value)], rail: 30);

    [Fact]
    public void Map_WithinItsFrame_KeepsWhoLiesNorthAndEast()
    {
        Spot At(string code) => Shipped.Single(p => p.Actor.Code == ActorCode.Parse(code)).Map!.Value;
        Assert.True(At("JPN").Y < At("PHL").Y && At("PHL").Y < At("AUS").Y && At("AUS").Y < At("NZL").Y);
        Assert.True(At("IND").X < At("SGP").X && At("SGP").X < At("JPN").X && At("JPN").X < At("FJI").X && At("FJI").X < At("TON").X);
        Assert.True(At("GBR").X < MapFrame.Box.Left && At("USA").X > MapFrame.Box.Right);
    }

    [Fact]
    public void Places_OfTheSameFacts_AreTheSame() => Assert.Equal(
        Shipped.Select(p => (p.Actor.Code, p.Network, p.Map)),
        Places.Of(EmbeddedFactStore.Shipped()).Select(p => (p.Actor.Code, p.Network, p.Map)));

    [Fact]
    public void Network_DrawsThoseTogether_WhoHaveMuchToDoWithOneAnother()
    {
        // Two groups of five, tied within; they start mixed along a line.
        var weights = new double[10, 10];
        for (var i = 0; i < 10; i++)
            for (var j = 0; j < 10; j++)
                if (i != j && i % 2 == j % 2) weights[i, j] = 1;
        var spots = NetworkLayout.Of([.. Enumerable.Range(0, 10).Select(i => new Spot(100 * i, 300 + i))], weights);
        double Distance(int i, int j) => Math.Sqrt(Math.Pow(spots[i].X - spots[j].X, 2) + Math.Pow(spots[i].Y - spots[j].Y, 2));
        var pairs = Enumerable.Range(0, 10).SelectMany(i => Enumerable.Range(i + 1, 9 - i).Select(j => (i, j))).ToList();
        Assert.True(pairs.Where(p => p.i % 2 == p.j % 2).Average(p => Distance(p.i, p.j)) < 0.7 * pairs.Where(p => p.i % 2 != p.j % 2).Average(p => Distance(p.i, p.j)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    public void Spread_OfManyOnOneSpot_PartsThemAll(int many) =>
        AssertApart(Spread.Apart([.. Enumerable.Repeat(new Spot(500, 300), many)], SpotBox.Whole, Spot.Apart));

    private static void AssertApart(Spot[] spots, double? rail = null)
    {
        Assert.All(spots, s => Assert.True(s.X is >= 0 and <= Spot.Width && s.Y is >= 0 and <= Spot.Height, $"{s}"));
        for (var i = 0; i < spots.Length; i++)
            for (var j = i + 1; j < spots.Length; j++)
                Assert.True(Math.Sqrt(Math.Pow(spots[i].X - spots[j].X, 2) + Math.Pow(spots[i].Y - spots[j].Y, 2)) >= (rail ?? Spot.Apart), $"{spots[i]} and {spots[j]}");
    }
}
