using System.Collections;
using System.Globalization;
using Neo4j.Driver;

namespace Latticework.Neo4j;

/// <summary>The driver's values as those of <see cref="ICypherConnection"/>.</summary>
internal static class BoltValue
{
    public static object? Of(object? value) => value switch
    {
        null or string or bool or long => value,
        double number => double.IsFinite(number) ? value : number.ToString(CultureInfo.InvariantCulture),
        INode node => new CypherNode(node.ElementId, [.. node.Labels], Map(node.Properties)),
        IRelationship edge => new CypherRelationship(edge.ElementId, edge.Type, edge.StartNodeElementId, edge.EndNodeElementId, Map(edge.Properties)),
        IPath path => Path(path),
        IReadOnlyDictionary<string, object> map => Map(map),
        byte[] bytes => Convert.ToBase64String(bytes),
        IEnumerable list => list.Cast<object?>().Select(Of).ToArray(),
        _ => BoltText.Of(value),
    };

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) => map.ToDictionary(p => p.Key, p => Of(p.Value), StringComparer.Ordinal);

    private static object?[] Path(IPath path)
    {
        var steps = new object?[path.Nodes.Count + path.Relationships.Count];
        for (var i = 0; i < steps.Length; i++) steps[i] = Of(i % 2 == 0 ? path.Nodes[i / 2] : path.Relationships[i / 2]);
        return steps;
    }
}
