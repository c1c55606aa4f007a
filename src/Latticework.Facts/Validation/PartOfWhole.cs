namespace Latticework.Facts;

internal static class PartOfWhole
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        var (list, whole) = fact switch
        {
            Agreement a => ("parties", a.Parties),
            Meeting m => ("nations", m.Nations),
            Exercise { Phases: not [] } e => ("participants", [.. e.Participants.Select(p => p.Nation)]),
            _ => ("", default),
        };
        if (whole.IsDefault) yield break;
        foreach (var named in NamedActors.Of(fact))
            if (named.Field != "lead" && !whole.Contains(named.Code))
                yield return new(named.Path, $"{named.Code} is not among the {list}; list it there, or write one of: {string.Join(", ", whole)}");
        if (fact is not Agreement agreement) yield break;
        for (var i = 0; i < agreement.Suspensions.Length; i++)
            if (agreement.Suspensions[i].Between.Length != 2)
                yield return new($"suspensions[{i}].between", $"{agreement.Suspensions[i].Between.Length} listed; write two of the parties");
    }
}
