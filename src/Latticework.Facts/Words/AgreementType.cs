using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The type of an agreement.</summary>
[JsonConverter(typeof(WordConverter<AgreementType>))]
public enum AgreementType
{
    /// <summary>Acquisition and cross-servicing agreement.</summary>
    Acsa,

    /// <summary>Reciprocal access agreement.</summary>
    Raa,

    /// <summary>Visiting forces agreement.</summary>
    Vfa,

    /// <summary>Status of forces agreement.</summary>
    Sofa,

    /// <summary>Security of information agreement, GSOMIA.</summary>
    Isa,

    /// <summary>Mutual defence treaty.</summary>
    MutualDefence,

    /// <summary>General defence cooperation.</summary>
    DefenceCooperation,

    /// <summary>Transfer of defence equipment and technology.</summary>
    DefenceEquipmentTransfer,

    /// <summary>Mutual logistics support that is not called an ACSA.</summary>
    Logistics,

    /// <summary>Basing and access, such as EDCA.</summary>
    Access,

    /// <summary>Strategic partnership.</summary>
    StrategicPartnership,

    /// <summary>Any other agreement.</summary>
    Other,
}
