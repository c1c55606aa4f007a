using System.Text.Json.Serialization;

namespace Latticework.Facts;

/// <summary>The portfolio of an office.</summary>
[JsonConverter(typeof(WordConverter<Portfolio>))]
public enum Portfolio
{
    /// <summary>Foreign affairs.</summary>
    Foreign,

    /// <summary>Defence.</summary>
    Defence,

    /// <summary>Head of government.</summary>
    HeadOfGovernment,
}
