using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static readonly RelationScope AllParties = new() { Ties = [FactKind.Agreement], Organisations = true };

    private static Dictionary<string, Twin> Agreements => new()
    {
        ["agreements-of-nation"] = new(
            a => Profile<Agreement>(a.Lattice().Show(a.Text("nation")), "agreements")
                .Select(f => new object?[] { f.Fact.Id.Value, GraphCaption.Of(f.Fact), Word.Of(f.Fact.Type), Text(f.Fact.Signed), Texts(f.Fact.Parties), Standing(f.Uncertain) }),
            "nation=JPN; day=2017-06", "nation=USA; day=1970", "nation=NATO"),
        ["agreements-in-force"] = new(
            a => Profile<Agreement>(a.Lattice(new() { Status = AgreementBasis.InForce }).Show(a.Text("nation")), "agreements")
                .Select(f => new object?[] { f.Fact.Id.Value, GraphCaption.Of(f.Fact), Word.Of(f.Fact.Type), Text(OwnOf(f.Fact, a.Text("nation"))?.InForce ?? f.Fact.InForce), Texts(f.Fact.Parties), Standing(f.Uncertain) }),
            "nation=JPN; day=2017-06", "nation=PHL", "nation=FRA; day=2009-05"),
        ["agreements-by-type"] = new(
            a => a.Lattice(AllParties with { Types = [a.Word<AgreementType>("type")] }).Graph().Ties.SelectMany(t => t.Facts).Distinct().Order()
                .Select(id => (Agreement)TwinArguments.Fact(id))
                .Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Texts(f.Parties), Text(f.Signed), Text(f.InForce) }),
            "type=mutual-defence; day=1987", "type=isa", "type=defence-cooperation; day=2010-06"),
        ["agreements-begun"] = new(
            a => Changed(a, ChangeKind.Began).Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Word.Of(f.Type), Text(f.Signed), Texts(f.Parties) }),
            "from=2010; to=2015-06", "from=1950; to=1999", "from=2025-12-18; to=2025-12-19"),
        ["agreements-ended"] = new(
            a => Changed(a, ChangeKind.Ended).Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Text(f.Terminated), Replacing(f.Id) }),
            "from=2010; to=2020", "from=1950; to=2009", "from=2017-04-24; to=2017-04-25"),
        ["signatories"] = new(
            a => Agreement(a).Signatories.Select(s => new object?[] { s.Person, s.Nation.Value, s.Office }),
            "agreement=mdt-phl-usa-1951", "agreement=fpa-aus-usa-2014", "agreement=dett-fra-jpn-2015"),
        ["signed-for-nation"] = new(a => SignedFor(a.Code("nation")), "nation=USA", "nation=PHL", "nation=NZL"),
        ["signed-by-person"] = new(
            a => Signed(a.Lattice().Show(a.Text("person")), a.Text("person")),
            "person=Judith Collins", "person=Fumio Kishida", "person=Yoko Kamikawa"),
        ["agreement-lineage"] = new(
            a => Lineage(FactId.Parse(a.Text("agreement"))), "agreement=sofa-kor-usa-1966", "agreement=lombok-treaty-aus-idn-2006", "agreement=vfa-phl-usa-1998"),
        ["replaced-agreements"] = new(
            a => from f in Of<Agreement>()
                 where f.Type == a.Word<AgreementType>("type")
                 from other in Of<Agreement>()
                 where other.Related.Any(r => r.Kind == RelationKind.Replaces && r.Id == f.Id)
                 orderby f.Id, other.Id
                 select new object?[] { f.Id.Value, GraphCaption.Of(f), other.Id.Value, GraphCaption.Of(other), Text(other.InForce ?? other.Signed) },
            "type=defence-cooperation", "type=isa", "type=raa"),
        ["parties-of-agreement"] = new(a => PartiesOf(Agreement(a)), "agreement=ramsi-treaty-2003", "agreement=fpda-1971", "agreement=acsa-jpn-nzl-2025"),
        ["suspended-duties"] = new(
            a => from f in Of<Agreement>()
                 from s in f.Suspensions
                 where s.Between.Contains(a.Code("nation"))
                 from other in s.Between
                 where other != a.Code("nation")
                 select new object?[] { f.Id.Value, other.Value, Text(s.From), Text(s.To) },
            "nation=USA", "nation=AUS", "nation=JPN"),
    };

    private static Agreement Agreement(TwinArguments a) => (Agreement)TwinArguments.Fact(FactId.Parse(a.Text("agreement")));

    private static PartyDate? OwnOf(Agreement fact, string party) => fact.PartyDates.FirstOrDefault(d => d.Party.Value == party);

    private static IEnumerable<Agreement> Changed(TwinArguments a, ChangeKind kind) => a.Lattice(AllParties).Diff(a.Date("from"), a.Date("to")).Items
        .Where(c => c.What == kind && c.Fact is not null).Select(c => (Agreement)TwinArguments.Fact(c.Fact!)).OrderBy(f => f.Id);

    private static string[] Replacing(FactId id) => Texts(Of<Agreement>().Where(f => f.Related.Any(r => r.Kind == RelationKind.Replaces && r.Id == id)).Select(f => f.Id).Order());

    private static IEnumerable<object?[]> SignedFor(ActorCode nation) =>
        from f in ByDate(Of<Agreement>())
        from person in f.Signatories.Where(s => s.Nation == nation).Select(s => s.Person).Distinct()
        group f by person into signed
        orderby signed.Count() descending, signed.Key
        select new object?[] { signed.Key, Texts(signed.Select(f => f.Id)), Text(FactDates.From(signed.First())), Text(FactDates.From(signed.Last())) };

    private static IEnumerable<object?[]> Signed(Answer<ProfileLine> profile, string person) =>
        from line in profile.Items
        where line.Section == "signed"
        let f = (Agreement)TwinArguments.Fact(line.Evidence.Single())
        let s = f.Signatories.First(s => s.Person == person)
        select new object?[] { f.Id.Value, GraphCaption.Of(f), Text(f.Signed), s.Nation.Value, s.Office };

    private static IEnumerable<object?[]> Lineage(FactId id) =>
        from f in TwinArguments.Facts.Facts
        from r in f.Related
        where (f.Id == id || r.Id == id) && r.Kind is RelationKind.Amends or RelationKind.Replaces or RelationKind.Supplements or RelationKind.Implements
        where f.Id == id || r.Id == id
        orderby f.Id, Word.Of(r.Kind), r.Id
        select new object?[] { Word.Of(r.Kind), f.Id.Value, r.Id.Value };

    private static IEnumerable<object?[]> PartiesOf(Agreement f) =>
        from party in f.Parties
        let own = f.PartyDates.FirstOrDefault(d => d.Party == party)
        select new object?[]
        {
            party.Value, TwinArguments.Name(party), Text(own?.Acceded is null ? own?.Signed ?? f.Signed : own.Signed), Text(own?.Acceded), Text(own?.InForce ?? f.InForce),
        };
}
