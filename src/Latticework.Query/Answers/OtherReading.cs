using System.Collections.Immutable;
using System.Text.Json;

namespace Latticework.Query;

/// <summary>What other sources say of a disputed field.</summary>
/// <param name="Value">The value; JSON null means absent by that reading.</param>
/// <param name="Sources">The addresses of the pages that say so.</param>
/// <param name="Note">A remark; null where there is none.</param>
public sealed record OtherReading(JsonElement Value, ImmutableArray<string> Sources, string? Note);
