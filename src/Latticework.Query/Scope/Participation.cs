using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Who takes part in a fact, and since when and until when each does.</summary>
internal sealed class Participation(FactsInPlay facts, RelationScope scope, Day day)
{
    private readonly DateOnly? since = scope.Since?.Earliest;

    /// <summary>Each actor that takes part in a fact in a role that counts, with whether its part had begun and ended by the day.</summary>
    public IEnumerable<Part> Of(Fact fact) => fact switch
    {
        Agreement a => InAgreement(a),
        Forum f => f.Members.Where(m => scope.Observers || TakingPart.Counts(m))
            .Select(m => new Part(m.Nation, day.Begun(m.From ?? f.Established), day.Ended(m.To))),
        Exercise e => Taking(e.Participants, Event(e.Start)),
        Patrol p => Taking(p.Participants, Event(p.Start)),
        Meeting m => m.Nations.Where(n => scope.Observers || TakingPart.Counts(m, n)).Select(n => new Part(n, Event(m.Date), Holding.Not)),
        Statement s => s.Nations.Select(n => new Part(n, Event(s.Date), Holding.Not)),
        Office o => [new(o.Nation, day.Begun(o.From), day.Ended(o.EndedInFact ?? o.To))],
        _ => [],
    };

    /// <summary>Whether an agreement ties two of its parties, given that both parts hold: not while it is suspended between them.</summary>
    public Holding NotSuspended(Agreement agreement, ActorCode a, ActorCode b)
    {
        var least = Holding.Holds;
        foreach (var suspension in agreement.Suspensions)
        {
            if (!(suspension.Between.Contains(a) && suspension.Between.Contains(b))) continue;
            var suspended = Day.Between(day.Begun(suspension.From), day.Ended(suspension.To));
            least = (Holding)Math.Min((int)least, Holding.Holds - suspended);
        }

        return least;
    }

    private IEnumerable<Part> InAgreement(Agreement agreement)
    {
        var ended = AgreementEnded(agreement);
        return agreement.Parties.Select(p => new Part(p, AgreementBegun(agreement, agreement.PartyDates.FirstOrDefault(d => d.Party == p)), ended));
    }

    private Holding AgreementBegun(Agreement agreement, PartyDate? own)
    {
        var signed = day.Begun(own?.Signed ?? own?.Acceded ?? own?.InForce ?? agreement.Signed ?? agreement.InForce);
        if (scope.Status == AgreementBasis.Signed) return signed;
        var force = (own?.InForce ?? agreement.InForce) is { } date ? day.Begun(date) : Least(signed, Holding.Uncertain);
        return agreement.Status is null ? force : Least(force, Holding.Uncertain);
    }

    private Holding AgreementEnded(Agreement agreement)
    {
        if (agreement.Terminated is { } terminated) return day.Ended(terminated);
        var ended = Holding.Not;
        foreach (var replacer in facts.ReplacersOf(agreement.Id)) ended = Most(ended, day.Begun(replacer.InForce ?? replacer.Signed));
        return ended;
    }

    private Holding Event(PartialDate? date)
    {
        var begun = day.Begun(date);
        if (since is not { } first) return begun;
        var after = date is not { } d ? Holding.Uncertain : d.Earliest >= first ? Holding.Holds : d.Latest < first ? Holding.Not : Holding.Uncertain;
        return Least(begun, after);
    }

    private IEnumerable<Part> Taking(IEnumerable<Participant> participants, Holding begun) =>
        participants.Where(p => scope.Observers || TakingPart.Counts(p)).Select(p => new Part(p.Nation, begun, Holding.Not));

    private static Holding Most(Holding a, Holding b) => (Holding)Math.Max((int)a, (int)b);

    private static Holding Least(Holding a, Holding b) => (Holding)Math.Min((int)a, (int)b);
}
