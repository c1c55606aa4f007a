namespace Latticework.Facts;

/// <summary>The role of a nation at a meeting.</summary>
public sealed record NationRole
{
    /// <summary>The actor.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>Its role.</summary>
    public required MeetingRole Role { get; init; }
}
