using System.Collections.Immutable;

namespace Latticework.Facts;

internal static class NoDoubles
{
    public static IEnumerable<Fault> Check(Fact fact) =>
        [.. Own(fact), .. In("inferred", fact.Inferred, Itself), .. Within("alternatives", fact.Alternatives, "sources", a => a.Sources, Itself)];

    private static IEnumerable<Fault> Own(Fact fact) => fact switch
    {
        Agreement a =>
        [
            .. In("parties", a.Parties, Code),
            .. In("covers", a.Covers, Itself),
            .. In("signatories", a.Signatories, s => $"{s.Person} ({s.Nation})"),
            .. In("partyDates", a.PartyDates, p => p.Party.Value),
            .. Within("suspensions", a.Suspensions, "between", s => s.Between, Code),
            .. Within("notices", a.Notices, "suspended", n => n.Suspended, d => d.ToString()),
        ],
        Forum f => [.. In("aka", f.Aka, Itself), .. In("members", f.Members, m => m.Nation.Value)],
        Exercise e =>
        [
            .. In("lead", e.Lead, Code),
            .. OfParticipants(e.Participants),
            .. Within("phases", e.Phases, "participants", p => p.Participants, Code),
        ],
        Patrol p => OfParticipants(p.Participants),
        Meeting m =>
        [
            .. In("nations", m.Nations, Code),
            .. In("roles", m.Roles, r => r.Nation.Value),
            .. In("persons", m.Persons, p => $"{p.Person} ({p.Nation})"),
            .. In("topics", m.Topics, Itself),
        ],
        Statement s =>
        [
            .. In("nations", s.Nations, Code),
            .. In("about", s.About, Itself),
            .. In("areas", s.Areas, Itself),
            .. In("target", s.Target, Itself),
            .. In("addressedTo", s.AddressedTo, Code),
        ],
        _ => [],
    };

    private static IEnumerable<Fault> OfParticipants(ImmutableArray<Participant> participants) =>
        [.. In("participants", participants, p => p.Nation.Value), .. Within("participants", participants, "assets", p => p.Assets, Itself)];

    private static IEnumerable<Fault> Within<TEntry, T>(string list, ImmutableArray<TEntry> entries, string key, Func<TEntry, ImmutableArray<T>> inner, Func<T, string> text)
    {
        for (var i = 0; i < entries.Length; i++)
            if (inner(entries[i]) is { Length: > 1 } doubtful)
                foreach (var fault in In($"{list}[{i}].{key}", doubtful, text)) yield return fault;
    }

    private static List<Fault> In<T>(string list, ImmutableArray<T> entries, Func<T, string> text)
    {
        if (entries.Length < 2) return [];
        var seen = new HashSet<string>(entries.Length, StringComparer.Ordinal);
        var faults = new List<Fault>();
        for (var i = 0; i < entries.Length; i++)
            if (text(entries[i]) is var entry && !seen.Add(entry)) faults.Add(new($"{list}[{i}]", $"'{entry}' stands twice; remove one"));
        return faults;
    }

    private static string Itself(string text) => text;

    private static string Code(ActorCode code) => code.Value;
}
