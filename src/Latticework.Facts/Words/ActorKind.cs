using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>Nation or organisation.</summary>
[JsonConverter(typeof(WordConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A nation or territory with an ISO 3166-1 code.</summary>
    Nation,

    /// <summary>An organisation.</summary>
    Organisation,
}
