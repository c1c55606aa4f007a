using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Goes through the facts of a scope once for each year, seeing each on 31 December.</summary>
internal sealed class PanelWalk
{
    private readonly FactsInPlay facts;
    private readonly RelationScope scope;
    private readonly ImmutableArray<Fact> counted;
    private readonly ImmutableArray<FactKind> kinds;
    private readonly Dictionary<ActorCode, int> place;

    /// <param name="facts">The facts let in.</param>
    /// <param name="scope">What counts; its day and its first day are not used.</param>
    /// <param name="kinds">The kinds of fact that tie.</param>
    public PanelWalk(FactsInPlay facts, RelationScope scope, ImmutableArray<FactKind> kinds)
    {
        (this.facts, this.kinds) = (facts, kinds);
        this.scope = scope with { Since = null };
        counted = [.. new ScopedFacts(facts, this.scope).OfKinds(RelationScope.TieKinds)];
        Nations = [.. facts.Set.Actors.All.Where(a => scope.Organisations || a.Kind == ActorKind.Nation).Select(a => a.Code)];
        place = Nations.Index().ToDictionary(n => n.Item, n => n.Index);
    }

    /// <summary>The nations of the network, by code; the panel's rows may be of fewer.</summary>
    public ImmutableArray<ActorCode> Nations { get; }

    /// <summary>The types of agreement that count; none: all.</summary>
    public ImmutableArray<AgreementType> Types => scope.Types;

    /// <summary>The scope of a year's last day.</summary>
    public RelationScope At(int year) => scope with { AsOf = PartialDate.OfDay(new(year, 12, 31)) };

    /// <summary>The number of a nation.</summary>
    public int PlaceOf(ActorCode nation) => place[nation];

    /// <summary>The Correlates of War number of a nation; null where it has none.</summary>
    public int? CowOf(int nation) => facts.Set.Actors[Nations[nation]].Cow;

    /// <summary>Whether a fact ties the pair it is seen for.</summary>
    public Holding Ties(in PanelFact fact) =>
        !kinds.Contains(fact.Fact.Kind) ? Holding.Not : scope.Status == AgreementBasis.InForce ? fact.InForce : fact.Held;

    /// <summary>The years, each counted, those outside the coverage without anything known.</summary>
    public ImmutableArray<PanelYear> Count(int from, int to, CancellationToken cancellationToken)
    {
        var coverage = facts.Set.Card.Coverage;
        var years = ImmutableArray.CreateBuilder<PanelYear>();
        var none = new PanelCounts(scope.Types);
        ImmutableArray<ImmutableArray<Part>> before = default;
        for (var year = from; year <= to; year++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var covered = coverage.From.Earliest <= new DateOnly(year, 1, 1) && new DateOnly(year, 12, 31) <= coverage.To.Latest;
            if (!covered)
            {
                before = default;
                years.Add(new(this, year, null));
                continue;
            }

            if (before.IsDefault) before = Before(year);
            var now = PartsAt(year, before);
            var counted = new PanelYear(this, year, none);
            Visit(year, before, now, (in PanelFact fact) => counted.Add(fact));
            years.Add(counted);
            before = now;
        }

        return years.ToImmutable();
    }

    /// <summary>Shows every fact of a year to a visitor, once for each nation and each pair to which it is something.</summary>
    public void Visit(int year, PanelVisitor visit)
    {
        var before = Before(year);
        Visit(year, before, PartsAt(year, before), visit);
    }

    private void Visit(int year, ImmutableArray<ImmutableArray<Part>> before, ImmutableArray<ImmutableArray<Part>> now, PanelVisitor visit)
    {
        var held = new ScopedFacts(facts, At(year) with { Status = AgreementBasis.Signed });
        var force = new ScopedFacts(facts, At(year) with { Status = AgreementBasis.InForce });
        for (var f = 0; f < counted.Length; f++)
        {
            var (fact, then, parts) = (counted[f], before[f], now[f]);
            var inForce = fact is Agreement ? force.Everyone(fact) : parts;
            if (parts.All(p => p.Begun == Holding.Not) && inForce.All(p => p.Holding == Holding.Not)) continue;
            for (var i = 0; i < parts.Length; i++)
            {
                var a = place[parts[i].Actor];
                Show(new(fact, a, -1, OfYear(fact, then[i].Begun, parts[i].Begun), parts[i].Holding, inForce[i].Holding));
                for (var j = i + 1; j < parts.Length; j++)
                    Show(new(
                        fact,
                        a,
                        place[parts[j].Actor],
                        OfYear(fact, Both(then[i], then[j]), Both(parts[i], parts[j])),
                        held.Ties(fact, parts[i], parts[j]),
                        force.Ties(fact, inForce[i], inForce[j])));
            }
        }

        void Show(in PanelFact fact)
        {
            if (!fact.IsNothing) visit(fact);
        }
    }

    private static Holding OfYear(Fact fact, Holding before, Holding after) => fact is Forum ? Holding.Not : PanelFact.Within(before, after);

    private static Holding Both(Part a, Part b) => (Holding)Math.Min((int)a.Begun, (int)b.Begun);

    private ImmutableArray<ImmutableArray<Part>> Before(int year) => year > 1
        ? PartsAt(year - 1, default)
        : [.. PartsAt(year, default).Select(parts => parts.Select(p => new Part(p.Actor, Holding.Not, Holding.Not)).ToImmutableArray())];

    /// <summary>Who takes part in each fact, seen at the end of a year, agreements from signature; given the same of the year before, where it was worked out.</summary>
    private ImmutableArray<ImmutableArray<Part>> PartsAt(int year, ImmutableArray<ImmutableArray<Part>> before)
    {
        var scoped = new ScopedFacts(facts, At(year) with { Status = AgreementBasis.Signed });
        return [.. counted.Select((fact, f) => before.IsDefault || MayChange(fact, year) ? scoped.Everyone(fact) : before[f])];
    }

    /// <summary>Whether a fact may be another at the end of a year than a year before: exercises, patrols and meetings only in the year that they are dated to.</summary>
    private static bool MayChange(Fact fact, int year) => fact is Agreement or Forum || FactDates.From(fact) is not { } date || date.Year == year;
}
