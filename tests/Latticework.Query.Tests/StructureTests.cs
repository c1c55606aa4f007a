using CsCheck;
using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class StructureTests
{
    /// <summary>A triangle AAA, BBB, CCC, a tail CCC - DDD - EEE, and a pair FFF, USA apart.</summary>
    private static readonly FactSet Kite = Make.Set(
        "AAA BBB CCC DDD EEE FFF GGG USA",
        Make.Agreement("ab", "AAA BBB", "2000"),
        Make.Agreement("ac", "AAA CCC", "2000"),
        Make.Agreement("bc", "BBB CCC", "2000", type: AgreementType.Acsa),
        Make.Agreement("cd", "CCC DDD", "2000"),
        Make.Agreement("de", "DDD EEE", "2000"),
        Make.Agreement("fu", "FFF USA", "2000", type: AgreementType.MutualDefence),
        Make.Agreement("au", "AAA USA", "2025", type: AgreementType.MutualDefence),
        Make.Agreement("bu", "BBB USA", "1999", terminated: "2010", type: AgreementType.MutualDefence),
        Make.Agreement("gg", "DDD GGG", "2025"),
        Make.Forum("f1", "2000", Make.Member("AAA"), Make.Member("BBB"), Make.Member("DDD")));

    [Fact]
    public void Structure_HandWorkedExample_GivesItsFigures()
    {
        var answer = Kite.Ask("2025-06-01").Structure(new() { GroupBy = "f1" });
        var item = Assert.Single(answer.Items);
        Assert.Equal((7, 6, 2), (item.Nations, item.Ties, item.Components));
        Assert.Equal(6 / 21.0, item.Density!.Value, 1e-15);
        Assert.Equal(3 / 6.0, item.Transitivity!.Value, 1e-15);
        Assert.Equal(((7 * 3) - 12) / 30.0, item.DegreeCentralization!.Value, 1e-15);
        Assert.Equal(new("CCC", 3), (item.Hub!.Nation.Value, item.Hub.Partners));
        Assert.Equal(2 / 3.0, item.Hub.SpokePairsUntied!.Value, 1e-15);
        Assert.Equal(4 / 7.0, item.Hub.PairsOnlyThroughHub!.Value, 1e-15);

        // Across: ac, bc, cd, de; within: ab, fu.
        Assert.Equal((4 - 2) / 6.0, item.EiIndex!.Value, 1e-15);
        Assert.Equal("au gg", answer.Uncertain.Joined());
        Assert.Equal("ab ac bc cd de f1 fu", answer.Citations.Select(c => c.Fact).Joined());
        Assert.Null(item.Evidence);
    }

    [Fact]
    public void Structure_NamedHub_IsTheHub()
    {
        var hub = Kite.Ask("2025-06-01").Structure(new() { Hub = Make.Code("DDD") }).Items.Single().Hub!;
        Assert.Equal((2, 1.0, 3 / 7.0), (hub.Partners, hub.SpokePairsUntied, hub.PairsOnlyThroughHub));
        var alone = Kite.Ask("2025-06-01").Structure(new() { Hub = Make.Code("GGG") }).Items.Single();
        Assert.Equal(new HubShape(Make.Code("GGG"), 0, null, 0), alone.Hub);
        Assert.Null(alone.EiIndex);
    }

    [Fact]
    public void Structure_WithoutANation_LeavesOutItsTiesAndFacts()
    {
        var answer = Kite.Ask("2025-06-01").Structure(new() { WithoutNation = Make.Code("CCC"), Evidence = true });
        var item = answer.Items.Single();
        Assert.Equal((6, 3, 3), (item.Nations, item.Ties, item.Components));
        Assert.Equal("ab de fu", item.Evidence!.Value.Joined());
        Assert.Equal("au gg", answer.Uncertain.Joined());
        Assert.Equal("au", Kite.Ask("2025-06-01").Structure(new() { WithoutNation = Make.Code("GGG") }).Uncertain.Joined());
        var both = Assert.Throws<ArgumentException>(() => Kite.Ask().Structure(new() { WithoutNation = Make.Code("CCC"), Hub = Make.Code("CCC") }));
        Assert.Equal("CCC is both the hub and left out; name two nations", both.Message);
    }

    /// <summary>FFF alone is an ally of the USA by then: BBB no longer is, and of AAA it is uncertain.</summary>
    [Fact]
    public void Structure_ByAlliesOfTheUnitedStates_ListsUncertainAllies()
    {
        var answer = Kite.Ask("2025-06-01").Structure(new() { GroupBy = "us-allies" });
        Assert.Equal("FFF", answer.Question.Options.Single(o => o.Key == "members").Value);
        Assert.Equal((1 - 5) / 6.0, answer.Items.Single().EiIndex!.Value, 1e-15);
        var acsa = new Lattice(Kite, new() { AsOf = PartialDate.Parse("2005"), Types = [AgreementType.Acsa] }).Structure(new() { GroupBy = "us-allies" });
        Assert.Equal("BBB,FFF", acsa.Question.Options.Single(o => o.Key == "members").Value);
        Assert.Equal(1, acsa.Items.Single().EiIndex);
    }

    [Fact]
    public void Structure_EmptyNetwork_CountsNothingAndHasNoShares()
    {
        var item = Make.Set().Ask().Structure().Items.Single();
        Assert.Equal(new NetworkStructure(0, 0, null, 0, null, null, null, null), item with { Behind = [] });
    }

    [Fact]
    public void Roles_HandWorkedExample_CountBothDirections()
    {
        var answer = Kite.Ask("2025-06-01").Roles("f1", evidence: true);

        // CCC, of the rest, lies between AAA and DDD and between BBB and DDD, all of the forum; DDD, of the forum, between CCC and EEE of the rest.
        Assert.Equal("CCC:0,0,0,4,0 DDD:0,0,0,2,0 AAA:0,0,0,0,0", answer.Items.Take(3).Select(i => $"{i.Nation}:{i.Coordinator},{i.Gatekeeper},{i.Representative},{i.Consultant},{i.Liaison}").Joined());
        Assert.Equal("ac bc cd f1", answer.Items[0].Evidence!.Value.Joined());
        Assert.Equal("gg", answer.Uncertain.Except([FactId.Parse("au")]).Joined());
        Assert.Equal(7, answer.Items.Length);
    }

    [Fact]
    public void Structure_WithoutTheFactsOfItsItem_IsEmpty() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(200, sample =>
    {
        var (set, day) = sample;
        var scope = new RelationScope { AsOf = PartialDate.Parse(day), Ties = [FactKind.Agreement, FactKind.Exercise] };
        var item = new Lattice(set, scope).Structure(new() { Evidence = true }).Items.Single();
        var rest = new Lattice(set, scope with { Without = item.Evidence!.Value }).Structure(new() { Evidence = true }).Items.Single();
        Assert.Empty(rest.Evidence!.Value.Intersect(item.Evidence.Value));
        Assert.Equal(item.Ties == 0, item.Evidence.Value is []);
    });

    [Fact]
    public void Roles_WithoutTheFactsOfAnItem_LoseTheItem() => Gen.Select(RandomFacts.Set, RandomFacts.Day).Holds(200, sample =>
    {
        var (set, day) = sample;
        var scope = new RelationScope { AsOf = PartialDate.Parse(day), Ties = [FactKind.Agreement, FactKind.Exercise] };
        foreach (var item in new Lattice(set, scope).Roles("us-allies", evidence: true).Items)
        {
            var rest = new Lattice(set, scope with { Without = item.Evidence!.Value }).Roles("us-allies", evidence: true).Items.FirstOrDefault(i => i.Nation == item.Nation);
            Assert.True(rest is null || !rest.Evidence!.Value.Intersect(item.Evidence.Value).Any());
        }
    });
}
