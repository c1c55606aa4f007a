using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static Dictionary<string, Twin> Network => new()
    {
        ["triangles"] = new(a => Triangles(OfType(a).Graph(), a.Code("hub")), "hub=USA; type=isa", "hub=PHL; type=defence-cooperation; day=2020", "hub=AUS; type=mutual-defence; day=1980"),
        ["open-triads"] = new(
            a => OfType(a).Gaps(a.Text("hub"), int.MaxValue).Items.OrderByDescending(g => g.Shared).ThenBy(g => g.A).ThenBy(g => g.B)
                .Select(g => new object?[] { g.A.Value, g.B.Value, g.Shared, Texts(g.Partners) }),
            "hub=JPN; type=isa", "hub=IND; type=defence-cooperation; day=2018", "hub=MNG; type=raa"),
        ["hub-and-spoke"] = new(
            a => Hub(OfType(a).Structure(new() { Hub = a.Code("hub") }).Items.Single().Hub!), "hub=JPN; type=isa; day=2020", "hub=AUS; type=defence-cooperation", "hub=MNG; type=raa"),
        ["most-partners"] = new(
            a => OfType(a).Rank(Measure.Degree).Items.Select(r => new object?[] { r.Nation.Value, TwinArguments.Name(r.Nation), (long)r.Value! }),
            "type=isa; day=2015", "type=defence-cooperation", "type=raa; day=2000"),
        ["most-forums"] = new(
            a => a.Lattice(new() { Ties = [FactKind.Forum], ForumForms = [a.Word<ForumForm>("form")] }).Rank(Measure.Memberships).Items
                .Select(r => new object?[] { r.Nation.Value, TwinArguments.Name(r.Nation), (long)r.Value! }),
            "form=dialogue; day=2005", "form=multilateral", "form=alliance; day=1950"),
    };

    private static Lattice OfType(TwinArguments a) => a.Lattice(new() { Types = [a.Word<AgreementType>("type")] });

    private static IEnumerable<object?[]> Triangles(RelationGraph graph, ActorCode hub) =>
        from a in graph.PartnersOf(hub)
        from b in graph.PartnersOf(hub)
        where a.Partner < b.Partner
        let rim = graph.Between(a.Partner, b.Partner)
        where rim is not null
        select new object?[] { a.Partner.Value, b.Partner.Value, Texts(a.Tie.Facts.Concat(b.Tie.Facts).Concat(rim.Facts).Distinct().Order()) };

    private static IEnumerable<object?[]> Hub(HubShape hub)
    {
        var pairs = hub.Partners * (hub.Partners - 1) / 2;
        return [[hub.Partners, pairs, (int)Math.Round(pairs * (hub.SpokePairsUntied ?? 0)), hub.SpokePairsUntied]];
    }
}
