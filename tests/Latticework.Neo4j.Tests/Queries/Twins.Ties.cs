using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static Dictionary<string, Twin> Ties => new()
    {
        ["partners"] = new(a => Partners(a.Lattice().Partners(a.Text("nation"))), "nation=NZL; day=1990", "nation=Philippines", "nation=CHN; day=2024-06"),
        ["partners-of-type"] = new(
            a => Partners(a.Lattice(new() { Types = [a.Word<AgreementType>("type")] }).Partners(a.Text("nation"))),
            "nation=JPN; type=acsa; day=2018-07", "nation=USA; type=mutual-defence", "nation=MNG; type=raa"),
        ["shared-partners"] = new(
            a => a.Lattice().SharedPartners(a.Text("a"), a.Text("b")).Items
                .Select(p => new object?[] { p.Partner.Value, TwinArguments.Name(p.Partner), Texts(p.Facts[a.Code("a")]), Texts(p.Facts[a.Code("b")]) }),
            "a=USA; b=NZL; day=1987", "a=IND; b=VNM", "a=PRK; b=TON; day=2020"),
        ["common-partners"] = new(
            a => Partners(a.Lattice().SharedPartners(a.Texts("nations"))),
            "nations=USA,NZL,GBR; day=1984", "nations=IND,IDN,SGP,VNM", "nations=JPN,NZL; day=2025-12-18"),
        ["timeline-of-pair"] = new(
            a => a.Lattice().Timeline(a.Text("a"), a.Text("b")).Items
                .Select(e => new object?[] { e.Fact.Value, Word.Of(e.Kind), GraphCaption.Of(TwinArguments.Fact(e.Fact)), Text(FactDates.From(TwinArguments.Fact(e.Fact))) }),
            "a=CHN; b=RUS; day=2020", "a=USA; b=PHL", "a=THA; b=IDN; day=2022"),
        ["shortest-paths"] = new(
            a => a.Lattice().Paths(a.Text("a"), a.Text("b"), new() { Limit = int.MaxValue }).Items
                .Select(p => new object?[] { p.Length, Texts(p.Nations), Texts(p.Hops.SelectMany(h => h.Facts).Distinct().Order()) }),
            "a=VNM; b=FJI; day=2015", "a=JPN; b=TON; day=2020", "a=PRK; b=KIR"),
    };

    private static IEnumerable<object?[]> Partners(Answer<SharedPartner> answer) =>
        answer.Items.Select(p => new object?[] { p.Partner.Value, TwinArguments.Name(p.Partner), Texts(p.Facts.Order()) });
}
