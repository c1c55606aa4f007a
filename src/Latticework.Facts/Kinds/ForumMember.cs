namespace Latticework.Facts;

/// <summary>One actor's place in a forum.</summary>
public sealed record ForumMember
{
    /// <summary>The actor, nation or organisation.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>Its rank.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>First day of membership; absent: the forum's foundation holds.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day of membership.</summary>
    public PartialDate? To { get; init; }
}
