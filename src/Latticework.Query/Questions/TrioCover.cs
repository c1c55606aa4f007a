using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>By what a group of nations is tied. A fact of two is one in which exactly two take part, organisations counted, and whose list is not marked incomplete.</summary>
[JsonConverter(typeof(WordConverter<TrioCover>))]
public enum TrioCover
{
    /// <summary>Every pair is tied by at least one fact of two.</summary>
    Bilateral,

    /// <summary>No pair is tied by a fact of two: only facts of three and more tie the group.</summary>
    Gathering,

    /// <summary>Some pairs are tied by a fact of two, others only by facts of three and more.</summary>
    Mixed,

    /// <summary>Exactly one pair is not tied at all.</summary>
    OneMissing,
}
