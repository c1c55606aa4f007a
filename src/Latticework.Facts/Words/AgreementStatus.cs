using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>A special state of an agreement; absent where none is known.</summary>
[JsonConverter(typeof(WordConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>Signed, and not to be ratified.</summary>
    SignedNotRatified,

    /// <summary>The parties deny that it exists.</summary>
    Denied,

    /// <summary>Suspended as a whole.</summary>
    Suspended,
}
