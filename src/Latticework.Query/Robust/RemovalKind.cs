using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What an answer is tried without, or under.</summary>
[JsonConverter(typeof(WordConverter<RemovalKind>))]
public enum RemovalKind
{
    /// <summary>Without all facts that are only reported.</summary>
    Reported,

    /// <summary>Without all facts that a single page bears.</summary>
    SingleSource,

    /// <summary>Without a publisher: facts that it alone bears go.</summary>
    Publisher,

    /// <summary>Under another reading of a disputed fact.</summary>
    Reading,
}
