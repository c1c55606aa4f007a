using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One fact with all its fields, in words, and its ties to other facts in both directions.</summary>
internal static class FactProfile
{
    public static ImmutableArray<ProfileLine> Of(ScopedFacts facts, Fact fact)
    {
        var lines = new ProfileLines(fact.Id);
        lines.Add(Word.Of(fact.Kind), "name", FactCaption.Title(fact));
        switch (fact)
        {
            case Agreement a: AgreementFields(lines, a, new(facts)); break;
            case Forum f: ForumFields(lines, f); break;
            case Exercise e: ExerciseFields(lines, e); break;
            case Patrol p: PatrolFields(lines, p); break;
            case Office o: OfficeFields(lines, o); break;
            case Meeting m: MeetingFields(lines, m, new(facts)); break;
            case Statement s: StatementFields(lines, s); break;
        }

        lines.Add("standing", "confidence", Word.Of(fact.Confidence));
        if (fact.Announced) lines.Add("standing", "announced", "as announced beforehand; what came of it is not on the pages read");
        if (fact.Incomplete) lines.Add("standing", "incomplete", "the list is known to lack some");
        lines.Add("standing", "inferred", string.Join(", ", fact.Inferred));
        lines.Add("standing", "note", fact.Note);
        Relations(facts, lines, fact);
        return lines.ToImmutable();
    }

    private static void AgreementFields(ProfileLines lines, Agreement a, OfficesHeld offices)
    {
        lines.Add("agreement", "type", Word.Of(a.Type));
        lines.Add("agreement", "parties", string.Join(", ", a.Parties));
        lines.Add("agreement", "signed", a.Signed?.ToString());
        lines.Add("agreement", "place", a.Place);
        lines.Add("agreement", "in force", a.InForce?.ToString());
        lines.Add("agreement", "terminated", a.Terminated?.ToString());
        lines.Add("agreement", "status", a.Status is { } status ? Word.Of(status) : null);
        lines.Add("agreement", "covers", string.Join(", ", a.Covers));
        foreach (var s in a.Signatories) lines.Person("signatories", s.Person, s.Nation, s.Office, offices.On(a.Signed, s.Person, s.Nation));
        foreach (var d in a.PartyDates) lines.Add("own days", d.Party.Value, Joined(("signed", d.Signed), ("acceded", d.Acceded), ("in force", d.InForce)));
        foreach (var s in a.Suspensions) lines.Add("suspensions", string.Join('-', s.Between), "duties suspended", s.From, s.To);
        foreach (var n in a.Notices) lines.Add("notices", n.By.Value, Joined(("given", n.Given), ("withdrawn", n.Withdrawn)) + (n.Suspended is [] ? "" : $", halted {string.Join(", ", n.Suspended)}"));
    }

    private static void ForumFields(ProfileLines lines, Forum f)
    {
        lines.Add("forum", "form", Word.Of(f.Form));
        lines.Add("forum", "also known as", string.Join("; ", f.Aka));
        lines.Add("forum", "established", f.Established?.ToString());
        lines.Add("forum", "lead", f.Lead?.Value);
        foreach (var m in f.Members) lines.Add("members", m.Nation.Value, Word.Of(m.Role), m.From, m.To);
    }

    private static void ExerciseFields(ProfileLines lines, Exercise e)
    {
        lines.Add("exercise", "series", e.Series);
        lines.Add("exercise", "dates", null, e.Start, e.End);
        lines.Add("exercise", "place", e.Place);
        lines.Add("exercise", "led by", string.Join(", ", e.Lead));
        Participants(lines, e.Participants);
        foreach (var p in e.Phases) lines.Add("phases", p.Name, string.Join("; ", new[] { p.Place, string.Join(", ", p.Participants) }.Where(t => !string.IsNullOrEmpty(t))), p.Start, p.End);
    }

    private static void PatrolFields(ProfileLines lines, Patrol p)
    {
        lines.Add("patrol", "dates", null, p.Start, p.End);
        lines.Add("patrol", "area", p.Area);
        Participants(lines, p.Participants);
    }

    private static void OfficeFields(ProfileLines lines, Office o)
    {
        lines.Add("office", "person", o.Person);
        lines.Add("office", "nation", o.Nation.Value);
        lines.Add("office", "portfolio", Word.Of(o.Portfolio));
        lines.Add("office", "title", o.Title + (o.Acting ? " (acting)" : ""), o.From, o.To);
        lines.Add("office", "ended in fact", o.EndedInFact?.ToString());
        foreach (var t in o.OtherTitles) lines.Add("office", "other title", t.Title, t.From, t.To);
    }

    private static void MeetingFields(ProfileLines lines, Meeting m, OfficesHeld offices)
    {
        lines.Add("meeting", "form", Word.Of(m.Form));
        lines.Add("meeting", "dates", null, m.Date, m.EndDate);
        lines.Add("meeting", "place", m.Virtual ? string.Join(", ", new[] { m.Place, "by video" }.OfType<string>()) : m.Place);
        lines.Add("meeting", "nations", string.Join(", ", m.Nations));
        foreach (var r in m.Roles) lines.Add("meeting", "role", $"{r.Nation} {Word.Of(r.Role)}");
        lines.Add("meeting", "topics", string.Join(", ", m.Topics));
        foreach (var p in m.Persons) lines.Person("persons", p.Person, p.Nation, p.Office, offices.On(m.Date, p.Person, p.Nation));
    }

    private static void StatementFields(ProfileLines lines, Statement s)
    {
        lines.Add("statement", "person", s.Person);
        lines.Add("statement", "nations", string.Join(", ", s.Nations));
        lines.Add("statement", "date", s.Date?.ToString());
        lines.Add("statement", "stance", Word.Of(s.Stance));
        lines.Add("statement", "about", string.Join(", ", s.About));
        lines.Add("statement", "areas", string.Join(", ", s.Areas));
        lines.Add("statement", "target", string.Join(", ", s.Target));
        lines.Add("statement", "addressed to", string.Join(", ", s.AddressedTo));
    }

    private static void Participants(ProfileLines lines, ImmutableArray<Participant> participants)
    {
        foreach (var p in participants)
        {
            var text = string.Join("; ", new[] { Word.Of(p.Role) + (p.FirstTime ? ", for the first time" : ""), p.Part, string.Join(", ", p.Assets) }.Where(t => !string.IsNullOrEmpty(t)));
            lines.Add("participants", p.Nation.Value, text);
        }
    }

    private static void Relations(ScopedFacts facts, ProfileLines lines, Fact fact)
    {
        foreach (var r in fact.Related) lines.Add("related", Word.Of(r.Kind), r.Id.Value, null, null, r.Id);
        foreach (var other in facts.Facts.Facts)
            foreach (var r in other.Related.Where(r => r.Id == fact.Id)) lines.Add("related from", Word.Of(r.Kind), other.Id.Value, null, null, other.Id);
    }

    private static string Joined(params (string Name, PartialDate? Date)[] dates) =>
        string.Join(", ", dates.Where(d => d.Date is not null).Select(d => $"{d.Name} {d.Date}"));
}
