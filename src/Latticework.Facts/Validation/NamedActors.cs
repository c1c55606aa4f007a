namespace Latticework.Facts;

/// <summary>Every place of a fact where the code of an actor stands.</summary>
internal static class NamedActors
{
    public static IEnumerable<(string Path, ActorCode Code)> Of(Fact fact) => fact switch
    {
        Agreement a =>
        [
            .. List("parties", a.Parties),
            .. Entries("signatories", a.Signatories, s => s.Nation),
            .. Entries("partyDates", a.PartyDates, p => p.Party, "party"),
            .. a.Suspensions.SelectMany((s, i) => List($"suspensions[{i}].between", s.Between)),
            .. Entries("notices", a.Notices, n => n.By, "by"),
        ],
        Forum f => [.. f.Lead is { } lead ? [("lead", lead)] : Array.Empty<(string, ActorCode)>(), .. Entries("members", f.Members, m => m.Nation)],
        Exercise e =>
        [
            .. List("lead", e.Lead),
            .. Entries("participants", e.Participants, p => p.Nation),
            .. e.Phases.SelectMany((p, i) => List($"phases[{i}].participants", p.Participants)),
        ],
        Patrol p => Entries("participants", p.Participants, x => x.Nation),
        Office o => [("nation", o.Nation)],
        Meeting m => [.. List("nations", m.Nations), .. Entries("roles", m.Roles, r => r.Nation), .. Entries("persons", m.Persons, p => p.Nation)],
        Statement s => [.. List("nations", s.Nations), .. List("addressedTo", s.AddressedTo)],
        _ => [],
    };

    private static IEnumerable<(string, ActorCode)> List(string path, IEnumerable<ActorCode> codes) => codes.Select((code, i) => ($"{path}[{i}]", code));

    private static IEnumerable<(string, ActorCode)> Entries<T>(string path, IEnumerable<T> entries, Func<T, ActorCode> code, string key = "nation") =>
        entries.Select((entry, i) => ($"{path}[{i}].{key}", code(entry)));
}
