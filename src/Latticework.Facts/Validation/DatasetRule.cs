namespace Latticework.Facts;

/// <summary>A rule that the registries and the card must keep.</summary>
/// <param name="Code">The code, as listed in the codebook.</param>
/// <param name="Meaning">What must hold, in one line, as listed in the codebook.</param>
/// <param name="Check">All faults of a dataset.</param>
internal sealed record DatasetRule(string Code, string Meaning, Func<Dataset, IEnumerable<Fault>> Check);
