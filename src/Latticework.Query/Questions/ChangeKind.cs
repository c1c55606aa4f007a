using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What changed between two days.</summary>
[JsonConverter(typeof(WordConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A fact began.</summary>
    Began,

    /// <summary>A fact ended.</summary>
    Ended,

    /// <summary>A pair is tied that was not.</summary>
    Tied,

    /// <summary>A pair is no longer tied.</summary>
    Untied,

    /// <summary>A pair is tied for the first time, or a nation takes part in an exercise series for the first time.</summary>
    First,
}
