namespace Latticework.Facts;

internal static class DateOrder
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        List<Fault>? faults = null;
        switch (fact)
        {
            case Agreement a:
                OfAgreement(a, ref faults);
                break;
            case Forum f:
                foreach (var (i, m) in f.Members.Index()) Chain(ref faults, new("established", f.Established), new($"members[{i}].from", m.From), new($"members[{i}].to", m.To));
                break;
            case Exercise e:
                Chain(ref faults, new("start", e.Start), new("end", e.End));
                for (var i = 0; i < e.Phases.Length; i++) Chain(ref faults, new($"phases[{i}].start", e.Phases[i].Start), new($"phases[{i}].end", e.Phases[i].End));
                break;
            case Patrol p:
                Chain(ref faults, new("start", p.Start), new("end", p.End));
                break;
            case Office o:
                Chain(ref faults, new("from", o.From), new("endedInFact", o.EndedInFact), new("to", o.To));
                for (var i = 0; i < o.OtherTitles.Length; i++) Chain(ref faults, new($"otherTitles[{i}].from", o.OtherTitles[i].From), new($"otherTitles[{i}].to", o.OtherTitles[i].To));
                break;
            case Meeting m:
                Chain(ref faults, new("date", m.Date), new("endDate", m.EndDate));
                break;
        }

        return (IEnumerable<Fault>?)faults ?? [];
    }

    private static void OfAgreement(Agreement a, ref List<Fault>? faults)
    {
        Chain(ref faults, new("signed", a.Signed), new("inForce", a.InForce), new("terminated", a.Terminated));
        foreach (var (i, p) in a.PartyDates.Index())
            Chain(ref faults, new($"partyDates[{i}].signed", p.Signed), new($"partyDates[{i}].acceded", p.Acceded), new($"partyDates[{i}].inForce", p.InForce));
        foreach (var (i, s) in a.Suspensions.Index())
            Chain(ref faults, new("signed", a.Signed), new($"suspensions[{i}].from", s.From), new($"suspensions[{i}].to", s.To));
        foreach (var (i, n) in a.Notices.Index())
        {
            var given = new Dated($"notices[{i}].given", n.Given);
            foreach (var (j, day) in n.Suspended.Index()) Chain(ref faults, given, new($"notices[{i}].suspended[{j}]", day));
            Chain(ref faults, given, new($"notices[{i}].withdrawn", n.Withdrawn));
        }
    }

    // Every date with all that go before it.
    private static void Chain(ref List<Fault>? faults, params ReadOnlySpan<Dated> dates)
    {
        for (var i = 1; i < dates.Length; i++)
            foreach (var first in dates[..i])
                if (first.Date is { } before && dates[i].Date is { } then && before.Earliest > then.Latest)
                    (faults ??= []).Add(new(dates[i].Path, $"'{then}' is before {first.Path} '{before}'; write dates in the order {first.Path}, {dates[i].Path}"));
    }
}
