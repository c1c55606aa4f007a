using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What changed between two days.</summary>
[JsonConverter(typeof(WordConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A fact began.</summary>
    [JsonStringEnumMemberName("began")]
    Began,

    /// <summary>A fact ended.</summary>
    [JsonStringEnumMemberName("ended")]
    Ended,

    /// <summary>A pair is tied that was not.</summary>
    [JsonStringEnumMemberName("tied")]
    Tied,

    /// <summary>A pair is no longer tied.</summary>
    [JsonStringEnumMemberName("untied")]
    Untied,

    /// <summary>A pair is tied for the first time, or a nation takes part in an exercise series for the first time.</summary>
    [JsonStringEnumMemberName("first")]
    First,
}
