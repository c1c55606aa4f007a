using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Neo4j.Tests;

internal static partial class Twins
{
    private static Dictionary<string, Twin> Gatherings => new()
    {
        ["forums-of-nation"] = new(
            a => from f in Profile<Forum>(a.Lattice().Show(a.Text("nation")), "forums")
                 let member = f.Fact.Members.First(m => m.Nation == a.Code("nation") && TakingPart.Counts(m))
                 select new object?[] { f.Fact.Id.Value, GraphCaption.Of(f.Fact), Word.Of(f.Fact.Form), Word.Of(member.Role), Standing(f.Uncertain) },
            "nation=IND; day=2024-06", "nation=THA; day=2010", "nation=EUU"),
        ["forum-members"] = new(Members, "forum=ADMM-Plus", "forum=forum-admm-plus-ewg-ct-2024-2027; day=2024-05", "forum=forum-chods; day=2022-06"),
        ["shared-forums"] = new(
            a => Shared(a, FactKind.Forum).Select(f => (Forum)f).OrderBy(f => f.Id)
                .Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Word.Of(f.Form), Taking(a, f).Count() }),
            "a=AUS; b=THA; day=2022-06", "a=CHN; b=RUS", "a=NZL; b=PHL; day=2018"),
        ["exercise-series"] = new(
            a => from e in ByDate(Of<Exercise>().Where(e => e.Series == a.Text("series")))
                 let observers = e.Participants.Where(p => p.Role == ParticipantRole.Observer).Select(p => p.Nation)
                 select new object?[] { e.Id.Value, e.Edition, Text(e.Start), e.Place, Texts(e.Participants.Where(TakingPart.Counts).Select(p => p.Nation)), Texts(observers) },
            "series=Cobra Gold", "series=Joint Sea", "series=Balikatan"),
        ["first-participants"] = new(a => FirstPart(a.Lattice().Show(a.Text("series"))), "series=ANNUALEX", "series=Balikatan", "series=Cobra Gold", "series=Kamandag"),
        ["first-times"] = new(
            a => from c in a.Lattice(new() { Ties = [FactKind.Exercise] }).Diff(a.Date("from"), a.Date("to")).Items
                 where c.What == ChangeKind.First && c.Nation is not null
                 orderby c.Fact, c.Nation
                 select new object?[] { c.Nation!.Value, ((Exercise)TwinArguments.Fact(c.Fact!)).Series, c.Fact!.Value },
            "from=2023; to=2024-06", "from=2015-03; to=2016", "from=2020; to=2026"),
        ["shared-exercises"] = new(
            a => ByDate(Shared(a, FactKind.Exercise)).Select(f => new object?[] { f.Id.Value, GraphCaption.Of(f), Text(FactDates.From(f)), Taking(a, f).Count() }),
            "a=PHL; b=JPN; day=2020", "a=CHN; b=USA", "a=FJI; b=TON; day=2024"),
        ["exercises-of-nation"] = new(
            a => from e in ByDate(Of<Exercise>().Where(e => e.Participants.Any(p => p.Nation == a.Code("nation") && TakingPart.Counts(p))))
                 group e by e.Series into editions
                 orderby editions.Count() descending, editions.Key
                 select new object?[] { editions.Key, editions.Count(), Text(editions.First().Start), Text(editions.Last().Start), Texts(editions.Select(e => e.Id)) },
            "nation=MNG", "nation=CHN", "nation=NZL"),
        ["patrols"] = new(
            a => a.Lattice().Find("", [FactKind.Patrol], null, a.Date("from"), a.Date("to")).Items.Select(i => (Patrol)TwinArguments.Fact(i.Fact))
                .Select(p => new object?[] { p.Id.Value, p.Name, Text(p.Start), p.Area, Texts(p.Participants.Select(x => x.Nation)) }),
            "from=2023; to=2024-06", "from=2019-07; to=2019-12", "from=1990; to=2026"),
        ["patrols-with"] = new(
            a => from other in TwinArguments.Facts.Actors.All
                 where other.Kind == ActorKind.Nation && other.Code != a.Code("nation")
                 let sailed = ByDate(a.Lattice(new() { Ties = [FactKind.Patrol] }).Timeline(a.Text("nation"), other.Code.Value).Items.Select(i => TwinArguments.Fact(i.Fact))).ToList()
                 where sailed.Count > 0
                 orderby sailed.Count descending, other.Code
                 select new object?[] { other.Code.Value, other.Name, sailed.Count, Text(FactDates.From(sailed[0])), Text(FactDates.From(sailed[^1])), Texts(sailed.Select(p => p.Id)) },
            "nation=CHN", "nation=AUS", "nation=THA"),
        ["gatherings-of-several"] = new(
            a => from id in a.Gatherings.Facts
                 let f = TwinArguments.Fact(id)
                 let nations = Texts(Taking(a, f).Where(n => a.Texts("nations").Contains(n.Value)).Order())
                 where nations.Length >= (long)a.Values["least"]!
                 orderby nations.Length descending, f.Id
                 select new object?[] { f.Id.Value, GraphCaption.Of(f), nations },
            "nations=CHN,RUS,PAK; least=2; day=2022", "nations=AUS,CAN,JPN,PHL,USA; least=5", "nations=FJI,TON,PNG; least=3; day=2018-06"),
    };

    /// <summary>The gatherings of a kind in which both of a pair certainly take part.</summary>
    private static IEnumerable<Fact> Shared(TwinArguments a, FactKind kind) =>
        a.Lattice(new() { Ties = [kind] }).Overlap(a.Text("a"), a.Text("b")).Items.Single().Evidence.Select(TwinArguments.Fact);

    /// <summary>The nations that certainly take part in a gathering.</summary>
    private static IEnumerable<ActorCode> Taking(TwinArguments a, Fact fact)
    {
        var column = a.Gatherings.Facts.IndexOf(fact.Id);
        return a.Gatherings.Nations.Where((_, row) => a.Gatherings.Matrix.GatheringsOf(row).Contains(column));
    }

    private static IEnumerable<object?[]> Members(TwinArguments a)
    {
        var forum = (Forum)TwinArguments.Fact(FactId.Parse(a.Text("forum")));
        return from code in forum.Members.Select(m => m.Nation).Distinct().Order()
               where TwinArguments.Facts.Actors[code].Kind == ActorKind.Nation
               from f in Profile<Forum>(a.Lattice().Show(code.Value), "forums")
               where f.Fact.Id == forum.Id
               let member = forum.Members.First(m => m.Nation == code && TakingPart.Counts(m))
               select new object?[] { code.Value, TwinArguments.Name(code), Word.Of(member.Role), Text(member.From ?? forum.Established), Standing(f.Uncertain) };
    }

    private static IEnumerable<object?[]> FirstPart(Answer<ProfileLine> profile) =>
        from line in profile.Items
        where line.Section == "first part"
        let e = (Exercise)TwinArguments.Fact(line.Evidence.Single())
        let nation = ActorCode.Parse(line.Name)
        let observed = ByDate(Of<Exercise>().Where(o => o.Series == e.Series)).TakeWhile(o => o.Id != e.Id)
            .FirstOrDefault(o => o.Participants.Any(p => p.Nation == nation && p.Role == ParticipantRole.Observer))
        select new object?[] { nation.Value, TwinArguments.Name(nation), e.Id.Value, Text(e.Start), line.Text!.Contains("as a source says", StringComparison.Ordinal), observed?.Id.Value };
}
