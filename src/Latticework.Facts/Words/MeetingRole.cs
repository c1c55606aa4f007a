using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The role of a nation at a meeting, where it did not simply take part.</summary>
[JsonConverter(typeof(WordConverter<MeetingRole>))]
public enum MeetingRole
{
    /// <summary>Observer.</summary>
    Observer,

    /// <summary>Guest.</summary>
    Guest,

    /// <summary>Co-chair.</summary>
    CoChair,

    /// <summary>Co-host.</summary>
    CoHost,
}
