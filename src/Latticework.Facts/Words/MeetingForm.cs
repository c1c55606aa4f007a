using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The form of a meeting.</summary>
[JsonConverter(typeof(WordConverter<MeetingForm>))]
public enum MeetingForm
{
    /// <summary>Foreign and defence ministers of each side.</summary>
    [JsonStringEnumMemberName("2+2")]
    TwoPlusTwo,

    /// <summary>Defence ministers.</summary>
    [JsonStringEnumMemberName("defence-ministers")]
    DefenceMinisters,

    /// <summary>Foreign ministers.</summary>
    [JsonStringEnumMemberName("foreign-ministers")]
    ForeignMinisters,

    /// <summary>Heads of state or government.</summary>
    Summit,

    /// <summary>A signing.</summary>
    Signing,

    /// <summary>Any other form.</summary>
    Other,
}
