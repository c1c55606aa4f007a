using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>Another reading of a disputed field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The other value, as JSON.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Sources">The urls that give it, in order.</param>
internal sealed record GraphReading(string Field, string Value, string? Note, ImmutableArray<string> Sources)
{
    /// <summary>Which relationship of the graph leads to it; null for one that is yet to be written, or was read only to be compared.</summary>
    public string? Element { get; init; }
}
