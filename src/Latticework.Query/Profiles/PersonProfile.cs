using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A person: offices held, agreements signed, meetings attended, statements made.</summary>
internal static class PersonProfile
{
    public static ImmutableArray<ProfileLine> Of(ScopedFacts facts, Person person)
    {
        var lines = new ProfileLines();
        if (person.Variants is not []) lines.Add("person", "also written", string.Join("; ", person.Variants), null, null);
        foreach (var fact in facts.Facts.Facts.OrderBy(f => f, Comparer<Fact>.Create(TimelineEntry.ByDate)))
        {
            switch (fact)
            {
                case Office o when o.Person == person.Name:
                    lines.Add("offices", $"{o.Title} of {o.Nation}", o.Acting ? "acting" : null, o.From, o.EndedInFact ?? o.To, o.Id);
                    break;
                case Agreement a when a.Signatories.FirstOrDefault(s => s.Person == person.Name) is { } signatory:
                    lines.Add("signed", a, $"for {signatory.Nation}");
                    break;
                case Meeting m when m.Persons.FirstOrDefault(p => p.Person == person.Name) is { } attender:
                    lines.Add("attended", m, $"for {attender.Nation}");
                    break;
                case Statement s when s.Person == person.Name:
                    lines.Add("said", s, s.Gist);
                    break;
            }
        }

        return [.. lines.ToImmutable().OrderBy(l => Order.IndexOf(l.Section))];
    }

    private static readonly ImmutableArray<string> Order = ["person", "offices", "signed", "attended", "said"];
}
