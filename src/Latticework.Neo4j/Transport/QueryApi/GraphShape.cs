namespace Latticework.Neo4j;

/// <summary>Tells nodes and relationships from maps. Plain JSON has no mark for them, so a map with exactly their keys is one.</summary>
internal static class GraphShape
{
    public static object Of(Dictionary<string, object?> map) => map.Count switch
    {
        3 when map.TryGetValue("elementId", out var id) && id is string nodeId
            && map.TryGetValue("labels", out var labels) && labels is object?[] list && list.All(label => label is string)
            && Properties(map) is { } properties => new CypherNode(nodeId, [.. list.Cast<string>()], properties),
        5 when map.TryGetValue("elementId", out var id) && id is string relationshipId
            && map.TryGetValue("type", out var type) && type is string word
            && map.TryGetValue("startNodeElementId", out var start) && start is string from
            && map.TryGetValue("endNodeElementId", out var end) && end is string to
            && Properties(map) is { } properties => new CypherRelationship(relationshipId, word, from, to, properties),
        _ => map,
    };

    private static IReadOnlyDictionary<string, object?>? Properties(Dictionary<string, object?> map) =>
        map.TryGetValue("properties", out var value) ? value as IReadOnlyDictionary<string, object?> : null;
}
