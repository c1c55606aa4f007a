using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static readonly RelationScope OfMeetings = new() { Ties = [FactKind.Meeting] };

    private static Dictionary<string, Twin> Meetings => new()
    {
        ["meetings-of-pair"] = new(
            a => a.Lattice(OfMeetings).Timeline(a.Text("a"), a.Text("b")).Items.Select(i => (Meeting)TwinArguments.Fact(i.Fact))
                .Select(m => new object?[] { m.Id.Value, m.Name, Word.Of(m.Form), Text(m.Date), m.Place, Texts(m.Persons.Select(p => p.Person)) }),
            "a=AUS; b=NZL; day=2024-06", "a=CHN; b=USA", "a=IND; b=JPN; day=2019"),
        ["met-with"] = new(
            a => from p in a.Lattice(OfMeetings).Partners(a.Text("nation")).Items
                 let meetings = p.Facts.Order().ToList()
                 orderby meetings.Count descending, p.Partner
                 select new object?[] { p.Partner.Value, TwinArguments.Name(p.Partner), meetings.Count, Texts(meetings) },
            "nation=NZL; day=2024", "nation=CHN", "nation=MNG"),
        ["outcomes-of-meeting"] = new(
            a => Outcomes(FactId.Parse(a.Text("meeting"))), "meeting=meeting-jpn-nzl-dmm-2025-12", "meeting=meeting-ind-aus-dmd-1", "meeting=signing-can-jpn-2025-07-08"),
        ["statements-about"] = new(
            a => ByDate(Of<Statement>().Where(s => s.About.Contains(a.Text("nation"))))
                .Select(s => new object?[] { s.Id.Value, s.Gist, Word.Of(s.Stance), Text(s.Date), Texts(s.Nations) }),
            "nation=PRK", "nation=JPN", "nation=TWN"),
        ["statements-of-nation"] = new(
            a => a.Lattice(new() { Organisations = true }).Find("", [FactKind.Statement], a.Text("nation")).Items.Select(i => (Statement)TwinArguments.Fact(i.Fact))
                .Select(s => new object?[] { s.Id.Value, s.Gist, Word.Of(s.Stance), Text(s.Date), s.Person, Texts(s.About) }),
            "nation=CHN", "nation=PHL", "nation=USA"),
    };

    private static IEnumerable<object?[]> Outcomes(FactId meeting) =>
        from f in TwinArguments.Facts.Facts
        from r in f.Related
        where (f.Id == meeting || r.Id == meeting)
            && r.Kind is RelationKind.SignedAt or RelationKind.Founded or RelationKind.MadeAt or RelationKind.HeldUnder or RelationKind.PartOf
        where f.Id == meeting || r.Id == meeting
        let other = f.Id == meeting ? r.Id : f.Id
        let relation = LinkTypes.OfRelation(Word.Of(r.Kind)).ToLowerInvariant()
        orderby relation, other
        select new object?[] { relation, other.Value, GraphCaption.Of(TwinArguments.Fact(other)) };
}
