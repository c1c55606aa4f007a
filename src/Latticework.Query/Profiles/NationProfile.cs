using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An actor on a day: who holds which office, what it is party to, and what it did.</summary>
internal static class NationProfile
{
    private static readonly ImmutableArray<string> Order =
        ["in office", "may be in office", "agreements", "forums", "exercises", "patrols", "meetings", "statements", "named in statements", "held office"];

    public static (ImmutableArray<ProfileLine> Lines, ImmutableArray<FactId> Uncertain) Of(ScopedFacts facts, Actor actor)
    {
        var lines = new ProfileLines();
        var uncertain = ImmutableArray.CreateBuilder<FactId>();
        var code = actor.Code;
        foreach (var fact in facts.Facts.Facts.OrderBy(f => f, Comparer<Fact>.Create(TimelineEntry.ByDate)))
        {
            if (fact is Statement about && about.About.Contains(code.Value)) lines.Add("named in statements", about, about.Gist);
            if (facts.PartOf(fact, code) is not { } part) continue;
            if (part.Holding == Holding.Uncertain) uncertain.Add(fact.Id);
            if (fact is Office o && (part.Holding != Holding.Not || part.Ended == Holding.Holds))
                lines.Add(Section(part), o.Person, o.Title + (o.Acting ? " (acting)" : ""), o.From, o.EndedInFact ?? o.To, o.Id);
            if (part.Holding != Holding.Holds) continue;
            switch (fact)
            {
                case Agreement a:
                    lines.Add("agreements", a, string.Join(", ", a.Parties.Where(p => p != code)));
                    break;
                case Forum f:
                    lines.Add("forums", f, Word.Of(f.Members.First(m => m.Nation == code).Role));
                    break;
                case Exercise e:
                    lines.Add("exercises", e);
                    break;
                case Patrol p:
                    lines.Add("patrols", p);
                    break;
                case Meeting m:
                    lines.Add("meetings", m);
                    break;
                case Statement s:
                    lines.Add("statements", s, s.Gist);
                    break;
            }
        }

        return ([.. lines.ToImmutable().OrderBy(l => Order.IndexOf(l.Section))], uncertain.ToImmutable());
    }

    private static string Section(Part office) => office.Holding switch
    {
        Holding.Holds => "in office",
        Holding.Uncertain => "may be in office",
        _ => "held office",
    };
}
