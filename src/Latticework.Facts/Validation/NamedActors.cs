using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Every place of a fact where the code of an actor stands.</summary>
internal static class NamedActors
{
    public static IEnumerable<NamedActor> Of(Fact fact) => fact switch
    {
        Agreement a =>
        [
            .. List("parties", a.Parties),
            .. Entries("signatories", a.Signatories, s => s.Nation),
            .. Entries("partyDates", a.PartyDates, p => p.Party, "party"),
            .. a.Suspensions.SelectMany((s, i) => List($"suspensions[{i}].between", s.Between)),
            .. Entries("notices", a.Notices, n => n.By, "by"),
        ],
        Forum f => [.. f.Lead is { } lead ? [new NamedActor("lead", -1, null, lead)] : Array.Empty<NamedActor>(), .. Entries("members", f.Members, m => m.Nation)],
        Exercise e =>
        [
            .. List("lead", e.Lead),
            .. Entries("participants", e.Participants, p => p.Nation),
            .. e.Phases.SelectMany((p, i) => List($"phases[{i}].participants", p.Participants)),
        ],
        Patrol p => Entries("participants", p.Participants, x => x.Nation),
        Office o => [new("nation", -1, null, o.Nation)],
        Meeting m => [.. List("nations", m.Nations), .. Entries("roles", m.Roles, r => r.Nation), .. Entries("persons", m.Persons, p => p.Nation)],
        Statement s => [.. List("nations", s.Nations), .. List("addressedTo", s.AddressedTo)],
        _ => [],
    };

    private static NamedActor[] List(string field, ImmutableArray<ActorCode> codes)
    {
        var named = new NamedActor[codes.Length];
        for (var i = 0; i < named.Length; i++) named[i] = new(field, i, null, codes[i]);
        return named;
    }

    private static NamedActor[] Entries<T>(string field, ImmutableArray<T> entries, Func<T, ActorCode> code, string key = "nation")
    {
        var named = new NamedActor[entries.Length];
        for (var i = 0; i < named.Length; i++) named[i] = new(field, i, key, code(entries[i]));
        return named;
    }
}
