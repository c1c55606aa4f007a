using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>Another reading of a disputed field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The other value, as JSON.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Sources">The urls that give it, in order.</param>
internal sealed record GraphReading(string Field, string Value, string? Note, ImmutableArray<string> Sources);
