namespace Latticework.Facts;

/// <summary>Every place of a fact where a person stands, with the actor acted for.</summary>
internal static class NamedPersons
{
    public static IEnumerable<(string Path, string Person, ActorCode? Actor)> Of(Fact fact) => fact switch
    {
        Agreement a => a.Signatories.Select((s, i) => ($"signatories[{i}].person", s.Person, (ActorCode?)s.Nation)),
        Meeting m => m.Persons.Select((p, i) => ($"persons[{i}].person", p.Person, (ActorCode?)p.Nation)),
        Office o => [("person", o.Person, o.Nation)],
        Statement { Person: { } person } s => [("person", person, s.Nations is [var first, ..] ? first : null)],
        _ => [],
    };
}
