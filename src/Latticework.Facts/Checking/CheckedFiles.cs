using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What a check of fact files found.</summary>
/// <param name="Facts">How many facts there are, those that could not be read included.</param>
/// <param name="Faults">Every fault: those of reading in the order of the files, then those of meaning in the order of the facts, then those of the dataset as a whole.</param>
public sealed record CheckedFiles(int Facts, ImmutableArray<FactDiagnostic> Faults);
