using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>How well a fact is borne by its sources.</summary>
[JsonConverter(typeof(WordConverter<Confidence>))]
public enum Confidence
{
    /// <summary>An official page, or two independent sources.</summary>
    Confirmed,

    /// <summary>One news source, or weak ones only.</summary>
    Reported,
}
