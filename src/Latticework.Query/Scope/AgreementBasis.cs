using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>From when an agreement ties its parties.</summary>
[JsonConverter(typeof(WordConverter<AgreementBasis>))]
public enum AgreementBasis
{
    /// <summary>From signature (or, where no source gives it, entry into force).</summary>
    Signed,

    /// <summary>From entry into force.</summary>
    InForce,
}
