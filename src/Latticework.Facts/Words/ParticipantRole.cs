using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The role of a participant in an exercise or patrol.</summary>
[JsonConverter(typeof(WordConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>Leads.</summary>
    Lead,

    /// <summary>Hosts.</summary>
    Host,

    /// <summary>Takes part.</summary>
    Participant,

    /// <summary>Observes.</summary>
    Observer,
}
