using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>A node in an answer.</summary>
/// <param name="ElementId">The server's own id, which holds within one transaction only.</param>
/// <param name="Labels">Its labels, in the server's order.</param>
/// <param name="Properties">Its properties by key.</param>
public sealed record CypherNode(string ElementId, ImmutableArray<string> Labels, IReadOnlyDictionary<string, object?> Properties);
