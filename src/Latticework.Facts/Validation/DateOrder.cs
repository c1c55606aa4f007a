namespace Latticework.Facts;

internal static class DateOrder
{
    public static IEnumerable<Fault> Check(Fact fact) =>
        from pair in Pairs(fact)
        where pair.First.Date is { } first && pair.Then.Date is { } then && first.Earliest > then.Latest
        select new Fault(
            pair.Then.Path,
            $"'{pair.Then.Date}' is before {pair.First.Path} '{pair.First.Date}'; write dates in the order {pair.First.Path}, {pair.Then.Path}");

    private static IEnumerable<(Dated First, Dated Then)> Pairs(Fact fact) => fact switch
    {
        Agreement a => OfAgreement(a),
        Forum f => f.Members.SelectMany((m, i) => Chain(
            new("established", f.Established), new($"members[{i}].from", m.From), new($"members[{i}].to", m.To))),
        Exercise e =>
        [
            .. Chain(new("start", e.Start), new("end", e.End)),
            .. e.Phases.SelectMany((p, i) => Chain(new($"phases[{i}].start", p.Start), new($"phases[{i}].end", p.End))),
        ],
        Patrol p => Chain(new("start", p.Start), new("end", p.End)),
        Office o =>
        [
            .. Chain(new("from", o.From), new("endedInFact", o.EndedInFact), new("to", o.To)),
            .. o.OtherTitles.SelectMany((t, i) => Chain(new($"otherTitles[{i}].from", t.From), new($"otherTitles[{i}].to", t.To))),
        ],
        Meeting m => Chain(new("date", m.Date), new("endDate", m.EndDate)),
        _ => [],
    };

    private static IEnumerable<(Dated, Dated)> OfAgreement(Agreement a) =>
    [
        .. Chain(new("signed", a.Signed), new("inForce", a.InForce), new("terminated", a.Terminated)),
        .. a.PartyDates.SelectMany((p, i) => Chain(
            new($"partyDates[{i}].signed", p.Signed), new($"partyDates[{i}].acceded", p.Acceded), new($"partyDates[{i}].inForce", p.InForce))),
        .. a.Suspensions.SelectMany((s, i) => Chain(
            new("signed", a.Signed), new($"suspensions[{i}].from", s.From), new($"suspensions[{i}].to", s.To))),
        .. a.Notices.SelectMany((n, i) => n.Suspended
            .SelectMany((day, j) => Chain(new($"notices[{i}].given", n.Given), new($"notices[{i}].suspended[{j}]", day)))
            .Concat(Chain(new($"notices[{i}].given", n.Given), new($"notices[{i}].withdrawn", n.Withdrawn)))),
    ];

    private static IEnumerable<(Dated First, Dated Then)> Chain(params Dated[] dates) =>
        dates.SelectMany((then, i) => dates.Take(i).Select(first => (first, then)));
}
