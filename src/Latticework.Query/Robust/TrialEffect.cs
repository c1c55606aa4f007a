using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Whether a removal can change the items of an answer.</summary>
internal sealed class TrialEffect(Lattice lattice, Question question)
{
    private readonly bool grouped = question.Options.Any(o => o.Key == "groupBy");

    /// <summary>Whether a fact that it takes out or reads otherwise bears, would bear, or ends something that ties.</summary>
    public bool Matters(Trial trial) => trial.Removal.Kind == RemovalKind.Reading ? trial.Touched.Any(f => Counts(f) && IsOtherwise(f, trial)) : trial.Touched.Any(f => Counts(f) && Bears(f));

    private bool Counts(Fact fact) => grouped || question.Ties.Contains(fact.Kind);

    private bool Bears(Fact fact) => grouped || EndsOthers(fact) || (lattice.Scoped.InScope(fact) && lattice.Scoped.Everyone(fact).Any(p => p.Holding == Holding.Holds));

    private bool IsOtherwise(Fact fact, Trial trial)
    {
        if (grouped || EndsOthers(fact) || fact is Agreement { Suspensions: not [] }) return true;
        var (now, under) = (lattice.Scoped, lattice.With(trial.Scope).Scoped);
        if (now.Facts.Find(fact.Id) is not { } read || under.Facts.Find(fact.Id) is not { } other) return true;
        return EndsOthers(other) || other is Agreement { Suspensions: not [] } || now.InScope(read) != under.InScope(other) || !now.Everyone(read).SequenceEqual(under.Everyone(other));
    }

    private static bool EndsOthers(Fact fact) => fact.Related.Any(r => r.Kind == RelationKind.Replaces);
}
