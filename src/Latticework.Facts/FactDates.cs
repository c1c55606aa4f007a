namespace Latticework.Facts;

/// <summary>The first and last date that a fact itself carries.</summary>
public static class FactDates
{
    /// <summary>The date a fact is listed under: signature, foundation, first day. Null where no source gives one.</summary>
    public static PartialDate? From(Fact fact) => fact switch
    {
        Agreement a => a.Signed ?? a.InForce,
        Forum f => f.Established,
        Exercise e => e.Start,
        Patrol p => p.Start,
        Office o => o.From,
        Meeting m => m.Date,
        Statement s => s.Date,
        _ => null,
    };

    /// <summary>The date a fact ended. Null where it has not, or no source says so.</summary>
    public static PartialDate? To(Fact fact) => fact switch
    {
        Agreement a => a.Terminated,
        Exercise e => e.End,
        Patrol p => p.End,
        Office o => o.EndedInFact ?? o.To,
        Meeting m => m.EndDate,
        _ => null,
    };
}
