namespace Latticework.Facts;

internal static class NoDoubles
{
    public static IEnumerable<Fault> Check(Fact fact) => Lists(fact).SelectMany(list => Doubles(list.Path, list.Entries));

    private static IEnumerable<Fault> Doubles(string path, IEnumerable<string> entries)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var i = 0;
        foreach (var entry in entries)
        {
            if (!seen.Add(entry)) yield return new($"{path}[{i}]", $"'{entry}' stands twice; remove one");
            i++;
        }
    }

    private static IEnumerable<(string Path, IEnumerable<string> Entries)> Lists(Fact fact)
    {
        IEnumerable<(string, IEnumerable<string>)> own = fact switch
        {
            Agreement a =>
            [
                ("parties", Codes(a.Parties)),
                ("covers", a.Covers),
                ("signatories", a.Signatories.Select(s => $"{s.Person} ({s.Nation})")),
                ("partyDates", a.PartyDates.Select(p => p.Party.Value)),
                .. a.Suspensions.Select((s, i) => ($"suspensions[{i}].between", Codes(s.Between))),
                .. a.Notices.Select((n, i) => ($"notices[{i}].suspended", n.Suspended.Select(d => d.ToString()))),
            ],
            Forum f => [("aka", f.Aka), ("members", f.Members.Select(m => m.Nation.Value))],
            Exercise e =>
            [
                ("lead", Codes(e.Lead)),
                .. OfParticipants(e.Participants),
                .. e.Phases.Select((p, i) => ($"phases[{i}].participants", Codes(p.Participants))),
            ],
            Patrol p => OfParticipants(p.Participants),
            Meeting m =>
            [
                ("nations", Codes(m.Nations)),
                ("roles", m.Roles.Select(r => r.Nation.Value)),
                ("persons", m.Persons.Select(p => $"{p.Person} ({p.Nation})")),
                ("topics", m.Topics),
            ],
            Statement s =>
            [
                ("nations", Codes(s.Nations)), ("about", s.About), ("areas", s.Areas), ("target", s.Target), ("addressedTo", Codes(s.AddressedTo)),
            ],
            _ => [],
        };
        return own.Append(("inferred", fact.Inferred)).Concat(fact.Alternatives.Select((a, i) => ($"alternatives[{i}].sources", (IEnumerable<string>)a.Sources)));
    }

    private static IEnumerable<string> Codes(IEnumerable<ActorCode> codes) => codes.Select(code => code.Value);

    private static IEnumerable<(string, IEnumerable<string>)> OfParticipants(IEnumerable<Participant> participants) =>
    [
        ("participants", participants.Select(p => p.Nation.Value)),
        .. participants.Select((p, i) => ($"participants[{i}].assets", (IEnumerable<string>)p.Assets)),
    ];
}
