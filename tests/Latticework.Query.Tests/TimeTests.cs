using Latticework.Facts;
using Xunit;

namespace Latticework.Query.Tests;

public sealed class TimeTests
{
    [Theory]
    [InlineData("2024-05-10", "2024-05-09", Holding.Not)]
    [InlineData("2024-05-10", "2024-05-10", Holding.Holds)]
    [InlineData("2024-05", "2024-04-30", Holding.Not)]
    [InlineData("2024-05", "2024-05-01", Holding.Uncertain)]
    [InlineData("2024-05", "2024-05-30", Holding.Uncertain)]
    [InlineData("2024-05", "2024-05-31", Holding.Holds)]
    [InlineData("2024", "2024-12-30", Holding.Uncertain)]
    [InlineData("2024", "2024-12-31", Holding.Holds)]
    [InlineData(null, "2025-06-14", Holding.Uncertain)]
    [InlineData(null, "2025-06-15", Holding.Holds)]
    public void Agreement_SignedOnPartialDate_TiesFromItsLatestDay(string? signed, string asOf, Holding expected) =>
        Assert.Equal(expected, HoldingOf(Make.Set(Make.Agreement("x", "AAA BBB", signed)).Ask(asOf)));

    [Theory]
    [InlineData("2024-05", "2024-04-30", Holding.Holds)]
    [InlineData("2024-05", "2024-05-15", Holding.Uncertain)]
    [InlineData("2024-05", "2024-05-31", Holding.Not)]
    public void Agreement_Terminated_TiesUntilItsEarliestDay(string terminated, string asOf, Holding expected) =>
        Assert.Equal(expected, HoldingOf(Make.Set(Make.Agreement("x", "AAA BBB", "2000", terminated: terminated)).Ask(asOf)));

    [Theory]
    [InlineData("2020-06-30", "old")]
    [InlineData("2020-07-01", "old")]
    [InlineData("2020-12-31", "old")]
    [InlineData("2021-01-01", "new")]
    public void Agreement_Replaced_EndsWhenTheOtherComesIntoForce(string asOf, string expected)
    {
        var set = Make.Set(Make.Agreement("old", "AAA BBB", "2000"), Make.Agreement("new", "AAA BBB", "2020-07-01", "2021-01-01", replaces: "old"));
        Assert.Contains(expected, set.Ask(asOf).Partners("AAA").Items[0].Facts.Joined(), StringComparison.Ordinal);
        Assert.Equal(expected == "old", set.Ask(asOf).Partners("AAA").Items[0].Facts.Any(f => f.Value == "old"));
    }

    [Fact]
    public void Agreement_ReplacedWithoutDayOfForce_EndsWhenTheOtherIsSigned()
    {
        var set = Make.Set(Make.Agreement("old", "AAA BBB", "2000"), Make.Agreement("new", "AAA BBB", "2020-07-01", replaces: "old"));
        Assert.Equal("new", set.Ask("2020-07-01").Partners("AAA").Items[0].Facts.Joined());
    }

    [Fact]
    public void Agreement_ReplacerLeftOut_HoldsOn()
    {
        var set = Make.Set(Make.Agreement("old", "AAA BBB", "2000"), Make.Agreement("new", "AAA BBB", "2020-07-01", replaces: "old"));
        var without = new Lattice(set, new() { Without = [FactId.Parse("new")] });
        Assert.Equal("old", without.Partners("AAA").Items[0].Facts.Joined());
    }

    [Fact]
    public void Agreement_InForceWithoutDay_IsUncertain()
    {
        var lattice = new Lattice(Make.Set(Make.Agreement("x", "AAA BBB", "2000")), new() { Status = AgreementBasis.InForce });
        Assert.Empty(lattice.Partners("AAA").Items);
        Assert.Equal("x", lattice.Partners("AAA").Uncertain.Joined());
    }

    [Fact]
    public void Agreement_DeniedUnderInForce_IsUncertain()
    {
        var denied = Make.Agreement("x", "AAA BBB", "2000", "2000") with { Status = AgreementStatus.Denied };
        var lattice = new Lattice(Make.Set(denied), new() { Status = AgreementBasis.InForce });
        Assert.Empty(lattice.Partners("AAA").Items);
        Assert.Equal("x", lattice.Partners("AAA").Uncertain.Joined());
        Assert.Equal("BBB", Make.Set(denied).Ask().Partners("AAA").Items.Select(i => i.Partner).Joined());
        Assert.Equal("status", Make.Set(denied).Ask().Partners("AAA").Disputed.Single().Field);
    }

    [Fact]
    public void Agreement_PartyWithOwnDays_IsTiedFromThem()
    {
        var treaty = Make.Agreement("x", "AAA BBB CCC", "1990") with { PartyDates = [new() { Party = Make.Code("CCC"), Acceded = PartialDate.Parse("2000-03-01") }] };
        Assert.Equal("BBB", Make.Set(treaty).Ask("2000-02-29").Partners("AAA").Items.Select(i => i.Partner).Joined());
        Assert.Equal("BBB CCC", Make.Set(treaty).Ask("2000-03-01").Partners("AAA").Items.Select(i => i.Partner).Joined());
    }

    [Theory]
    [InlineData("1985-12-31", "AAA CCC", "")]
    [InlineData("1986-06-01", "CCC", "x")]
    [InlineData("1987-01-01", "CCC", "")]
    public void Agreement_SuspendedBetweenTwo_TiesThemNotToOneAnother(string asOf, string partners, string uncertain)
    {
        var anzus = Make.Agreement("x", "AAA BBB CCC", "1951") with { Suspensions = [new() { Between = Make.Codes("AAA BBB"), From = PartialDate.Parse("1986") }] };
        var answer = Make.Set(anzus).Ask(asOf).Partners("BBB");
        Assert.Equal(partners, answer.Items.Select(i => i.Partner).Joined());
        Assert.Equal(uncertain, answer.Uncertain.Joined());
    }

    [Fact]
    public void Forum_MemberWithoutOwnDay_IsTiedFromItsFoundation()
    {
        var forum = Make.Forum("f", "2000", Make.Member("AAA"), Make.Member("BBB"), Make.Member("CCC", from: "2010"), Make.Member("DDD", to: "2005"));
        Assert.Equal("BBB DDD", Make.Set(forum).Ask("2001", FactKind.Forum).Partners("AAA").Items.Select(i => i.Partner).Joined());
        Assert.Equal("BBB CCC", Make.Set(forum).Ask("2011", FactKind.Forum).Partners("AAA").Items.Select(i => i.Partner).Joined());
    }

    [Fact]
    public void Roles_BesideTakingPart_CountOnlyWithObservers()
    {
        var set = Make.Set(
            Make.Forum("f", "2000", Make.Member("AAA"), Make.Member("BBB", MemberRole.Partner), Make.Member("CCC", MemberRole.Attendee), Make.Member("DDD", MemberRole.Host)),
            Make.Exercise("e", "AAA EEE", "2020", observers: "FFF"));
        var scope = new RelationScope { Ties = [FactKind.Forum, FactKind.Exercise] };
        Assert.Equal("CCC EEE", new Lattice(set, scope).Partners("AAA").Items.Select(i => i.Partner).Joined());
        Assert.Equal("BBB CCC DDD EEE FFF", new Lattice(set, scope with { Observers = true }).Partners("AAA").Items.Select(i => i.Partner).Joined());
    }

    [Theory]
    [InlineData("2020-01", Holding.Holds)]
    [InlineData("2020-05", Holding.Holds)]
    [InlineData("2020-05-02", Holding.Uncertain)]
    [InlineData("2020-06", Holding.Not)]
    public void Since_EventOnPartialDate_LeavesOutWhatCertainlyStartedBefore(string since, Holding expected)
    {
        var set = Make.Set(Make.Exercise("e", "AAA BBB", "2020-05"));
        Assert.Equal(expected, HoldingOf(new(set, new() { Ties = [FactKind.Exercise], Since = PartialDate.Parse(since) })));
    }

    private static Holding HoldingOf(Lattice lattice)
    {
        var answer = lattice.Partners("AAA");
        return answer.Items is not [] ? Holding.Holds : answer.Uncertain is not [] ? Holding.Uncertain : Holding.Not;
    }

    [Fact]
    public void Show_OfficeWhoseEndLeavesTheDayOpen_MayBeHeldAndIsListed()
    {
        var answer = Lattice.OpenShipped().AsOf("2024-01-15").Show("KOR");
        string Section(string person) => answer.Items.Single(l => l.Name == person && l.Text!.Contains("Foreign", StringComparison.Ordinal)).Section;
        Assert.Equal("may be in office", Section("Park Jin"));
        Assert.Equal("held office", Section("Chung Eui-yong"));
        Assert.Contains("office-kor-foreign-park-jin-2022", answer.Uncertain.Select(id => id.Value));
        Assert.DoesNotContain("office-kor-foreign-chung-eui-yong-2021", answer.Uncertain.Select(id => id.Value));
    }
}
