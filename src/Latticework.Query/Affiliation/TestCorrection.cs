using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How p values are corrected for the number of tests made together.</summary>
[JsonConverter(typeof(WordConverter<TestCorrection>))]
public enum TestCorrection
{
    /// <summary>The false discovery rate: <see cref="MultipleTests.BenjaminiHochberg"/>.</summary>
    Bh,

    /// <summary>The family-wise error rate, step by step: <see cref="MultipleTests.Holm"/>.</summary>
    Holm,

    /// <summary>The family-wise error rate, at once: <see cref="MultipleTests.Bonferroni"/>.</summary>
    Bonferroni,

    /// <summary>No correction: each test stands for itself.</summary>
    None,
}
