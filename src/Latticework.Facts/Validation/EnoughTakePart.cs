namespace Latticework.Facts;

internal static class EnoughTakePart
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        var (path, count, least) = fact switch
        {
            Agreement a => ("parties", a.Parties.Distinct().Count(), 2),
            Forum f => ("members", f.Members.Length, 1),
            Exercise e => ("participants", e.Participants.Length, 1),
            Patrol p => ("participants", p.Participants.Length, 1),
            Meeting m => ("nations", m.Nations.Distinct().Count(), 2),
            Statement s => ("nations", s.Nations.Length, 1),
            _ => ("", 0, 0),
        };
        if (count < least) yield return new(path, $"{count} listed; write {(least == 1 ? "one" : "two")} or more");
    }
}
