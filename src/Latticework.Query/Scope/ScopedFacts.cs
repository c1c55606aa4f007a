using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A dataset seen in a scope on a day: which facts tie whom.</summary>
internal sealed class ScopedFacts
{
    private readonly Participation participation;
    private readonly Day day;

    public ScopedFacts(FactsInPlay facts, RelationScope scope)
    {
        Facts = facts;
        Scope = scope;
        AsOf = (scope.AsOf ?? facts.Set.Card.Compiled).Latest;
        day = new(AsOf, facts.Set.Card.Compiled.Latest);
        participation = new(facts, scope, day);
    }

    public FactsInPlay Facts { get; }

    public RelationScope Scope { get; }

    public DateOnly AsOf { get; }

    /// <summary>The facts of the kinds, types and forms in scope, by id, whatever the day.</summary>
    public IEnumerable<Fact> OfKinds(IReadOnlyCollection<FactKind> kinds) => Facts.Facts.Where(f => kinds.Contains(f.Kind) && InScope(f));

    /// <summary>The actors in scope that take part in a fact, by code, whatever the day says of their parts.</summary>
    public ImmutableArray<Part> Everyone(Fact fact)
    {
        var parts = new List<Part>();
        foreach (var part in participation.Of(fact))
        {
            if (!Scope.Organisations && Facts.Set.Actors[part.Actor].Kind != ActorKind.Nation) continue;
            var same = parts.FindIndex(p => p.Actor == part.Actor);
            if (same < 0) parts.Add(part);
            else if (part.Holding > parts[same].Holding) parts[same] = part;
        }

        parts.Sort(static (x, y) => x.Actor.CompareTo(y.Actor));
        return [.. parts];
    }

    /// <summary>One actor's part in a fact, whether or not the scope lets the actor in; null where it has none in a role that counts.</summary>
    public Part? PartOf(Fact fact, ActorCode actor)
    {
        foreach (var part in participation.Of(fact))
            if (part.Actor == actor) return part;
        return null;
    }

    /// <summary>Everyone without those whose part certainly does not hold.</summary>
    public ImmutableArray<Part> Taking(Fact fact) => Everyone(fact).RemoveAll(p => p.Holding == Holding.Not);

    /// <summary>Whether a fact had begun by the day, and is of the time asked about: as the part that had begun most certainly.</summary>
    public Holding Begun(Fact fact) => Most(fact, p => p.Begun, (begun, _) => begun);

    /// <summary>Whether a fact holds on the day: as the part that holds most certainly.</summary>
    public Holding HoldingOf(Fact fact) => Most(fact, p => p.Holding, Day.Between);

    /// <summary>Whether a fact ties two that take part in it.</summary>
    public Holding Ties(Fact fact, Part a, Part b)
    {
        var least = (Holding)Math.Min((int)a.Holding, (int)b.Holding);
        return fact is Agreement { Suspensions: not [] } agreement
            ? (Holding)Math.Min((int)least, (int)participation.NotSuspended(agreement, a.Actor, b.Actor))
            : least;
    }

    /// <summary>Whether exactly two take part in a fact, as far as is known: organisations count whether in scope or not, and its list is not marked incomplete.</summary>
    public bool IsOfTwo(Fact fact) =>
        !fact.Incomplete && participation.Of(fact).Where(p => p.Holding != Holding.Not).Select(p => p.Actor).Distinct().Count() == 2;

    // A fact in which nobody takes part in a role that counts has but its own dates.
    private Holding Most(Fact fact, Func<Part, Holding> of, Func<Holding, Holding, Holding> ofDates)
    {
        Holding? most = null;
        foreach (var part in participation.Of(fact)) most = (Holding)Math.Max((int)(most ?? Holding.Not), (int)of(part));
        return most ?? ofDates(day.Begun(FactDates.From(fact)), day.Ended(FactDates.To(fact)));
    }

    /// <summary>Whether a fact is of the types and forms in scope.</summary>
    public bool InScope(Fact fact) => fact switch
    {
        Agreement a => Scope.Types is [] || Scope.Types.Contains(a.Type),
        Forum f => Scope.ForumForms is [] || Scope.ForumForms.Contains(f.Form),
        Meeting m => Scope.MeetingForms is [] || Scope.MeetingForms.Contains(m.Form),
        _ => true,
    };
}
