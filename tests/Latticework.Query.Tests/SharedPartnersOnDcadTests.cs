using System.Globalization;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

/// <summary>Shared partners on the Defense Cooperation Agreement Dataset, as published studies of it count them.</summary>
public sealed class SharedPartnersOnDcadTests
{
    private static readonly ActorRegistry Actors = EmbeddedFactStore.Shipped().Actors;

    [Theory]
    [InlineData("AUS", "IND", 10, "ARE FRA GBR GRC IDN JPN PHL SGP SWE USA")]
    [InlineData("JPN", "AUS", 3, "FRA SGP USA")]
    [InlineData("IND", "VNM", 15, null)]
    public void SharedPartners_OnDcad_EqualTheGoldenValues(string a, string b, int count, string? names)
    {
        var shared = Graph().SharedPartners(Make.Code(a), Make.Code(b)).Select(p => p.Partner).ToList();
        Assert.Equal(count, shared.Count);
        if (names is not null) Assert.Equal(names, shared.Joined());
    }

    [Fact]
    public void Graph_OfDcad_HasTheGoldenSizeAndDegrees()
    {
        var graph = Graph();
        Assert.Equal(1212, graph.Ties.Length);
        Assert.Equal(160, graph.Actors.Count(v => graph.PartnersOf(v) is not []));
        Assert.Equal((87, 71, 68), (Degree("RUS"), Degree("USA"), Degree("ESP")));
        Assert.Null(graph.Between(Make.Code("AUS"), Make.Code("IND")));
        var (japan, australia) = (Partners("JPN"), Partners("AUS"));
        Assert.Equal(0.13636, (double)japan.Intersect(australia).Count() / japan.Union(australia).Count(), 5e-6);

        int Degree(string code) => graph.PartnersOf(Make.Code(code)).Length;
        IEnumerable<ActorCode> Partners(string code) => graph.PartnersOf(Make.Code(code)).Select(p => p.Partner);
    }

    private static RelationGraph Graph()
    {
        var codes = Actors.All.Where(x => x.Cow is not null).ToDictionary(x => x.Cow!.Value, x => x.Code);
        var ties = Datasets.Dcad.Edges.Select(e => new Tie(new(CodeOf(e.First), CodeOf(e.Second)), [FactId.Parse("dcad")])).ToList();
        return new(ties.SelectMany(t => new[] { t.Dyad.A, t.Dyad.B }).Distinct(), ties, []);

        // States that are no more have no ISO code: theirs is made of their number.
        ActorCode CodeOf(int cow) => codes.TryGetValue(cow, out var code)
            ? code
            : Make.Code("X" + string.Concat(cow.ToString(CultureInfo.InvariantCulture).Select(d => (char)('A' + (d - '0')))));
    }
}
