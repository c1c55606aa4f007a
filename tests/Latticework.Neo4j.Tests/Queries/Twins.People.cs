using Latticework.Facts;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static Dictionary<string, Twin> People => new()
    {
        ["office-holders"] = new(
            a => from o in Profile<Office>(a.Lattice().Show(a.Text("nation")), "in office")
                 orderby Word.Of(o.Fact.Portfolio), o.Fact.Id
                 select new object?[]
                 {
                     o.Fact.Id.Value, o.Fact.Person, Word.Of(o.Fact.Portfolio), o.Fact.Title, Text(o.Fact.From), Text(o.Fact.EndedInFact ?? o.Fact.To), Standing(o.Uncertain),
                 },
            "nation=KOR; day=2024-01-15", "nation=LKA; day=2024-09-10", "nation=FJI; day=2014-06-30", "nation=DEU; day=2013-12-10"),
        ["office-history"] = new(
            a => ByDate(Of<Office>().Where(o => o.Nation == a.Code("nation") && o.Portfolio == a.Word<Portfolio>("portfolio")))
                .Select(o => new object?[] { o.Id.Value, o.Person, o.Title, o.Acting, Text(o.From), Text(o.EndedInFact ?? o.To) }),
            "nation=JPN; portfolio=foreign", "nation=KOR; portfolio=head-of-government", "nation=PNG; portfolio=defence"),
        ["offices-of-person"] = new(
            a => a.Lattice().Show(a.Text("person")).Items.Where(l => l.Section == "offices").Select(l => (Office)TwinArguments.Fact(l.Evidence.Single()))
                .Select(o => new object?[] { o.Id.Value, o.Nation.Value, o.Title, Text(o.From), Text(o.EndedInFact ?? o.To) }),
            "person=Marise Payne", "person=Fumio Kishida", "person=Solan Mirisim"),
        ["persons-at-meeting"] = new(
            a => Meeting(a).Persons.Select(p => new object?[] { p.Person, p.Nation.Value, p.Office }),
            "meeting=meeting-admm-plus-12", "meeting=meeting-aus-usa-ausmin-2021", "meeting=meeting-admm-plus-4"),
        ["people-met"] = new(a => Met(a.Text("person")), "person=Lloyd Austin", "person=Gen Nakatani", "person=Judith Collins"),
        ["meetings-of-person"] = new(
            a => from line in a.Lattice().Show(a.Text("person")).Items
                 where line.Section == "attended"
                 let m = (Meeting)TwinArguments.Fact(line.Evidence.Single())
                 let p = m.Persons.First(p => p.Person == a.Text("person"))
                 select new object?[] { m.Id.Value, m.Name, Text(m.Date), p.Nation.Value, p.Office },
            "person=Penny Wong", "person=Gilberto Teodoro", "person=Winston Peters"),
    };

    private static Meeting Meeting(TwinArguments a) => (Meeting)TwinArguments.Fact(FactId.Parse(a.Text("meeting")));

    private static IEnumerable<object?[]> Met(string person) =>
        from m in Of<Meeting>()
        where m.Persons.Any(p => p.Person == person)
        from other in m.Persons.Select(p => p.Person).Distinct()
        where other != person
        group m.Id by other into meetings
        orderby meetings.Count() descending, meetings.Key
        select new object?[] { meetings.Key, meetings.Count(), Texts(meetings.Order()) };
}
