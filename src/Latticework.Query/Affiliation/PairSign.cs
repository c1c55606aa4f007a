using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>On which side of chance a pair is.</summary>
[JsonConverter(typeof(WordConverter<PairSign>))]
public enum PairSign
{
    /// <summary>The two share more gatherings than chance would have it: a positive tie.</summary>
    More,

    /// <summary>The two share fewer: a negative tie.</summary>
    Less,
}
