using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>Fact files have faults, so that no dataset can be made of them.</summary>
public sealed class FaultyFactsException(ImmutableArray<FactDiagnostic> diagnostics)
    : Exception($"the facts have {diagnostics.Length} faults; the first: {diagnostics[0]}")
{
    /// <summary>Every fault.</summary>
    public ImmutableArray<FactDiagnostic> Diagnostics { get; } = diagnostics;
}
