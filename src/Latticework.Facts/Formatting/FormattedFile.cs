using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A file in canonical form, or the faults for which it cannot be brought into it.</summary>
/// <param name="Bytes">The canonical bytes; empty where there are faults.</param>
/// <param name="Diagnostics">The faults; a file that has any is never rewritten.</param>
public sealed record FormattedFile(ReadOnlyMemory<byte> Bytes, ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>Whether <see cref="Bytes"/> hold the canonical form.</summary>
    public bool IsFormatted => Diagnostics.IsEmpty;
}
