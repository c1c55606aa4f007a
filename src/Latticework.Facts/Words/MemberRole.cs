using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The rank of a member in a forum.</summary>
[JsonConverter(typeof(WordConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>The convener.</summary>
    Lead,

    /// <summary>Host without being a member.</summary>
    Host,

    /// <summary>Co-chair.</summary>
    CoChair,

    /// <summary>A rank of its own beside membership.</summary>
    Associate,

    /// <summary>Dialogue or cooperation partner.</summary>
    Partner,

    /// <summary>Observer.</summary>
    Observer,

    /// <summary>Attends a body without membership.</summary>
    Attendee,

    /// <summary>Consulted on joining.</summary>
    Prospective,
}
