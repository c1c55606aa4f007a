using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>One actor's part in a fact, as the fact tells it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">The codebook's word for its role; where that has none, what the actor is to a fact of the kind.</param>
internal sealed record FactPart(ActorCode Actor, string Role)
{
    /// <summary>Its own first date, where it differs from the fact's.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Its own last date.</summary>
    public PartialDate? To { get; init; }

    /// <summary>For the first time in a series, as the source says.</summary>
    public bool FirstTime { get; init; }

    /// <summary>The part taken, where limited.</summary>
    public string? Share { get; init; }

    /// <summary>Ships, aircraft, units.</summary>
    public IReadOnlyList<string> Assets { get; init; } = [];

    /// <summary>The persons who acted for it.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>All parts in a fact, in the fact's order. Whom a statement is about has a part that never counts.</summary>
    public static IEnumerable<FactPart> Of(Fact fact) => fact switch
    {
        Agreement a => a.Parties.Select(p => OfParty(a, p)),
        Forum f => f.Members.Select(m => new FactPart(m.Nation, Word.Of(m.Role)) { From = m.From, To = m.To }),
        Exercise e => e.Participants.Select(Of),
        Patrol p => p.Participants.Select(Of),
        Office o => [new(o.Nation, "holder") { Persons = [o.Person] }],
        Meeting m => m.Nations.Select(n => new FactPart(n, m.Roles.FirstOrDefault(r => r.Nation == n) is { } role ? Word.Of(role.Role) : "participant")
        {
            Persons = [.. m.Persons.Where(p => p.Nation == n).Select(p => p.Person)],
        }),
        Statement s => OfStatement(s),
        _ => [],
    };

    private static FactPart OfParty(Agreement agreement, ActorCode party)
    {
        var own = agreement.PartyDates.FirstOrDefault(d => d.Party == party);
        return new(party, "party")
        {
            From = own?.Signed ?? own?.Acceded ?? own?.InForce,
            Persons = [.. agreement.Signatories.Where(s => s.Nation == party).Select(s => s.Person)],
        };
    }

    private static FactPart Of(Participant p) => new(p.Nation, Word.Of(p.Role)) { FirstTime = p.FirstTime, Share = p.Part, Assets = p.Assets };

    private static IEnumerable<FactPart> OfStatement(Statement statement)
    {
        for (var i = 0; i < statement.Nations.Length; i++)
            yield return new(statement.Nations[i], "maker") { Persons = i == 0 && statement.Person is { } person ? [person] : [] };
        foreach (var text in statement.About)
            if (ActorCode.TryParse(text, out var code)) yield return new(code, statement.Target.Contains(text) ? "target" : "about");
        foreach (var code in statement.AddressedTo) yield return new(code, "addressed-to");
    }
}
