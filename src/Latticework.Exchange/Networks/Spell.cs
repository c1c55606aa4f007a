using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>A time during which something lasts, both days inclusive; a null end is open.</summary>
internal readonly record struct Spell(DateOnly? First, DateOnly? Last)
{
    /// <summary>The longest time that a fact's dates allow two to be tied by it: an event lasts its own days, a membership while both are in, all else until it ends.</summary>
    public static Spell Of(Fact fact, ActorCode a, ActorCode b)
    {
        var (from, to) = (FactDates.From(fact), FactDates.To(fact));
        if (fact is Forum forum)
        {
            ForumMember[] both = [.. forum.Members.Where(m => m.Nation == a || m.Nation == b)];
            return new(both.Max(m => (m.From ?? forum.Established)?.Earliest), both.Min(m => m.To?.Latest));
        }

        return fact is Exercise or Patrol or Meeting ? new(from?.Earliest, (to ?? from)?.Latest) : new(from?.Earliest, to?.Latest);
    }

    /// <summary>The same times without overlaps, in order; those without a first day only where there is no other.</summary>
    public static IReadOnlyList<Spell> Joined(IEnumerable<Spell> spells)
    {
        Spell[] all = [.. spells];
        Spell[] dated = [.. all.Where(s => s.First is not null)];
        return [.. Merged(dated is [] ? all : dated)];
    }

    private static IEnumerable<Spell> Merged(IEnumerable<Spell> spells)
    {
        Spell? open = null;
        foreach (var spell in spells.OrderBy(s => s.First ?? DateOnly.MinValue))
        {
            if (open is not { } before)
            {
                open = spell;
            }
            else if (before.Last is { } last && spell.First is { } first && first > last.AddDays(1))
            {
                yield return before;
                open = spell;
            }
            else
            {
                open = new(before.First, before.Last is null || spell.Last is null ? null : spell.Last > before.Last ? spell.Last : before.Last);
            }
        }

        if (open is { } rest) yield return rest;
    }
}
