namespace Latticework.Facts;

internal static class LeadListed
{
    public static IEnumerable<Fault> Check(Fact fact)
    {
        if (fact is Forum { Lead: { } convener } forum && !forum.Members.Any(m => m.Nation == convener && m.Role == MemberRole.Lead))
            yield return new("lead", $"{convener} is no member in the role lead; list it as one, or leave lead out");
        if (fact is not Exercise exercise) yield break;
        for (var i = 0; i < exercise.Lead.Length; i++)
            if (!exercise.Participants.Any(p => p.Nation == exercise.Lead[i] && (p.Role is ParticipantRole.Lead or ParticipantRole.Host)))
                yield return new($"lead[{i}]", $"{exercise.Lead[i]} is no participant in the role lead or host; list it as one, or leave it out of lead");
    }
}
