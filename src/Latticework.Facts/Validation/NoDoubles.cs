using System.Collections.Immutable;

namespace Latticework.Facts;

internal static class NoDoubles
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        List<Fault>? faults = null;
        Own(fact, ref faults);
        In("inferred", fact.Inferred, Itself, ref faults);
        Within("alternatives", fact.Alternatives, "sources", a => a.Sources, Itself, ref faults);
        return (IEnumerable<Fault>?)faults ?? [];
    }

    private static void Own(Fact fact, ref List<Fault>? faults)
    {
        switch (fact)
        {
            case Agreement a:
                In("parties", a.Parties, Code, ref faults);
                In("covers", a.Covers, Itself, ref faults);
                In("signatories", a.Signatories, s => $"{s.Person} ({s.Nation})", ref faults);
                In("partyDates", a.PartyDates, p => p.Party.Value, ref faults);
                Within("suspensions", a.Suspensions, "between", s => s.Between, Code, ref faults);
                Within("notices", a.Notices, "suspended", n => n.Suspended, d => d.ToString(), ref faults);
                break;
            case Forum f:
                In("aka", f.Aka, Itself, ref faults);
                In("members", f.Members, m => m.Nation.Value, ref faults);
                break;
            case Exercise e:
                In("lead", e.Lead, Code, ref faults);
                OfParticipants(e.Participants, ref faults);
                Within("phases", e.Phases, "participants", p => p.Participants, Code, ref faults);
                break;
            case Patrol p:
                OfParticipants(p.Participants, ref faults);
                break;
            case Meeting m:
                In("nations", m.Nations, Code, ref faults);
                In("roles", m.Roles, r => r.Nation.Value, ref faults);
                In("persons", m.Persons, p => $"{p.Person} ({p.Nation})", ref faults);
                In("topics", m.Topics, Itself, ref faults);
                break;
            case Statement s:
                In("nations", s.Nations, Code, ref faults);
                In("about", s.About, Itself, ref faults);
                In("areas", s.Areas, Itself, ref faults);
                In("target", s.Target, Itself, ref faults);
                In("addressedTo", s.AddressedTo, Code, ref faults);
                break;
        }
    }

    private static void OfParticipants(ImmutableArray<Participant> participants, ref List<Fault>? faults)
    {
        In("participants", participants, p => p.Nation.Value, ref faults);
        Within("participants", participants, "assets", p => p.Assets, Itself, ref faults);
    }

    private static void Within<TEntry, T>(string list, ImmutableArray<TEntry> entries, string key, Func<TEntry, ImmutableArray<T>> inner, Func<T, string> text, ref List<Fault>? faults)
    {
        for (var i = 0; i < entries.Length; i++)
            if (inner(entries[i]) is { Length: > 1 } doubtful) In($"{list}[{i}].{key}", doubtful, text, ref faults);
    }

    private static void In<T>(string list, ImmutableArray<T> entries, Func<T, string> text, ref List<Fault>? faults)
    {
        foreach (var place in DoubledPlaces.Of(entries, text)) (faults ??= []).Add(new($"{list}[{place}]", $"'{text(entries[place])}' stands twice; remove one"));
    }

    private static string Itself(string text) => text;

    private static string Code(ActorCode code) => code.Value;
}
