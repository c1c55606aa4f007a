using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The form of a meeting.</summary>
[JsonConverter(typeof(WordConverter<MeetingForm>))]
public enum MeetingForm
{
    /// <summary>Foreign and defence ministers of each side.</summary>
    TwoPlusTwo,

    /// <summary>Defence ministers.</summary>
    DefenceMinisters,

    /// <summary>Foreign ministers.</summary>
    ForeignMinisters,

    /// <summary>Heads of state or government.</summary>
    Summit,

    /// <summary>A signing.</summary>
    Signing,

    /// <summary>Any other form.</summary>
    Other,
}
