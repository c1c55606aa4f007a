namespace Latticework.Facts;

/// <summary>Whose part in a fact counts as taking part, by role.</summary>
public static class TakingPart
{
    /// <summary>Whether a member of a forum takes part: in the role lead, member, co-chair, associate or attendee.</summary>
    public static bool Counts(ForumMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Role is MemberRole.Lead or MemberRole.Member or MemberRole.CoChair or MemberRole.Associate or MemberRole.Attendee;
    }

    /// <summary>Whether an actor takes part in an exercise or patrol: in any role but observer.</summary>
    public static bool Counts(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return participant.Role != ParticipantRole.Observer;
    }

    /// <summary>Whether an actor that was at a meeting takes part: unless as observer or guest.</summary>
    public static bool Counts(Meeting meeting, ActorCode nation)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return !meeting.Roles.Any(r => r.Nation == nation && r.Role is MeetingRole.Observer or MeetingRole.Guest);
    }
}
