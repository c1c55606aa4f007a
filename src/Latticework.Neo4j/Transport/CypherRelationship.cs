namespace Latticework.Neo4j;

/// <summary>A relationship in an answer.</summary>
/// <param name="ElementId">The server's own id, which holds within one transaction only.</param>
/// <param name="Type">Its type.</param>
/// <param name="From">The element id of the node it leaves.</param>
/// <param name="To">The element id of the node it enters.</param>
/// <param name="Properties">Its properties by key.</param>
public sealed record CypherRelationship(string ElementId, string Type, string From, string To, IReadOnlyDictionary<string, object?> Properties);
