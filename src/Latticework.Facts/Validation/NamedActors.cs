using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Every place of a fact where the code of an actor stands.</summary>
internal static class NamedActors
{
    public static NamedActor[] Of(Fact fact) => fact switch
    {
        Agreement a => Together(
            List("parties", a.Parties),
            Entries("signatories", a.Signatories, s => s.Nation),
            Entries("partyDates", a.PartyDates, p => p.Party, "party"),
            Lists("suspensions", "between", a.Suspensions, s => s.Between),
            Entries("notices", a.Notices, n => n.By, "by")),
        Forum f => Together(f.Lead is { } lead ? [new("lead", -1, null, lead)] : [], Entries("members", f.Members, m => m.Nation)),
        Exercise e => Together(
            List("lead", e.Lead), Entries("participants", e.Participants, p => p.Nation), Lists("phases", "participants", e.Phases, p => p.Participants)),
        Patrol p => Entries("participants", p.Participants, x => x.Nation),
        Office o => [new("nation", -1, null, o.Nation)],
        Meeting m => Together(List("nations", m.Nations), Entries("roles", m.Roles, r => r.Nation), Entries("persons", m.Persons, p => p.Nation)),
        Statement s => Together(List("nations", s.Nations), List("addressedTo", s.AddressedTo)),
        _ => [],
    };

    private static NamedActor[] List(string field, ImmutableArray<ActorCode> codes)
    {
        if (codes.IsEmpty) return [];
        var named = new NamedActor[codes.Length];
        for (var i = 0; i < named.Length; i++) named[i] = new(field, i, null, codes[i]);
        return named;
    }

    private static NamedActor[] Entries<T>(string field, ImmutableArray<T> entries, Func<T, ActorCode> code, string key = "nation")
    {
        if (entries.IsEmpty) return [];
        var named = new NamedActor[entries.Length];
        for (var i = 0; i < named.Length; i++) named[i] = new(field, i, key, code(entries[i]));
        return named;
    }

    private static NamedActor[] Lists<T>(string field, string key, ImmutableArray<T> entries, Func<T, ImmutableArray<ActorCode>> codes) =>
        entries.IsEmpty ? [] : [.. entries.SelectMany((entry, i) => List($"{field}[{i}].{key}", codes(entry)))];

    // Most facts name actors in one list only.
    private static NamedActor[] Together(params ReadOnlySpan<NamedActor[]> lists)
    {
        NamedActor[] all = [];
        foreach (var list in lists)
            if (list.Length > 0) all = all.Length == 0 ? list : [.. all, .. list];
        return all;
    }
}
