using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A fact that can tie, with the days on which it does so for certain: together, such facts are the network of every day.</summary>
/// <remarks>
/// On a day, two nations are tied by the fact if each is in a spell of that day and no gap of that day names both. So it is what <see cref="RelationGraph.Ties"/> holds of the
/// fact on each day; what the dates leave open is in no spell.
/// </remarks>
/// <param name="Fact">The fact, under the reading chosen.</param>
/// <param name="Spells">Who takes part for certain, and when; those of the same days together, by first day, then last. Empty where it is certain on no day.</param>
/// <param name="Gaps">The days on which two take part and yet are not, or not for certain, tied: a suspension.</param>
public sealed record FactSpells(Fact Fact, ImmutableArray<FactSpell> Spells, ImmutableArray<FactSpell> Gaps)
{
    /// <summary>All facts of the kinds in a scope, by id, whatever the scope's day.</summary>
    internal static ImmutableArray<FactSpells> Of(ScopedFacts facts, IReadOnlyCollection<FactKind> kinds, CancellationToken cancellationToken)
    {
        var onDays = new Dictionary<DateOnly, ScopedFacts>();
        var compiled = facts.Facts.Set.Card.Compiled.Latest;
        return [.. facts.OfKinds(kinds).Select(Spells)];

        FactSpells Spells(Fact fact)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImmutableArray<DateOnly> days = [.. FactTurns.Of(fact, facts.Facts, compiled)];
            ImmutableArray<ImmutableArray<Part>> parts = [.. days.Select(day => On(day).Everyone(fact))];
            var spells = from n in Enumerable.Range(0, parts[0].Length)
                         from run in Runs(days, i => parts[i][n].Holding == Holding.Holds)
                         group parts[0][n].Actor by run into same
                         orderby same.Key.First, same.Key.End ?? DateOnly.MaxValue
                         select new FactSpell(same.Key.First, same.Key.End, [.. same]);
            return new(fact, [.. spells], fact is Agreement { Suspensions: not [] } agreement ? Gaps(agreement, days, parts) : []);
        }

        ImmutableArray<FactSpell> Gaps(Agreement agreement, ImmutableArray<DateOnly> days, ImmutableArray<ImmutableArray<Part>> parts)
        {
            var gaps = from suspension in agreement.Suspensions
                       let a = Place(suspension.Between[0])
                       let b = Place(suspension.Between[1])
                       where a >= 0 && b >= 0
                       from run in Runs(days, i => parts[i][a].Holding == Holding.Holds && parts[i][b].Holding == Holding.Holds && On(days[i]).Ties(agreement, parts[i][a], parts[i][b]) != Holding.Holds)
                       select (run, A: Math.Min(a, b), B: Math.Max(a, b));
            return [.. gaps.Distinct().Select(g => new FactSpell(g.run.First, g.run.End, [parts[0][g.A].Actor, parts[0][g.B].Actor]))];

            int Place(ActorCode actor) => parts[0].Index().FirstOrDefault(p => p.Item.Actor == actor, (-1, null!)).Item1;
        }

        ScopedFacts On(DateOnly day)
        {
            if (!onDays.TryGetValue(day, out var on)) onDays[day] = on = new(facts.Facts, facts.Scope with { AsOf = PartialDate.OfDay(day) });
            return on;
        }
    }

    /// <summary>The days on which something holds. Nothing changes between two turns, so that a run goes from its first turn to the one after its last.</summary>
    private static IEnumerable<(DateOnly First, DateOnly? End)> Runs(ImmutableArray<DateOnly> turns, Func<int, bool> holds)
    {
        DateOnly? first = null;
        for (var i = 0; i < turns.Length; i++)
        {
            if (first is { } begun && !holds(i))
            {
                yield return (begun, turns[i]);
                first = null;
            }
            else if (first is null && holds(i))
            {
                first = turns[i];
            }
        }

        if (first is { } open) yield return (open, null);
    }
}
