using System.Collections;

namespace Latticework.Neo4j;

/// <summary>Parameters as the driver takes them.</summary>
internal static class BoltParameters
{
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?>? parameters) =>
        parameters?.ToDictionary(p => p.Key, p => Of(p.Key, p.Value), StringComparer.Ordinal) ?? [];

    private static object? Of(string name, object? value) => value switch
    {
        null or string or bool or long => value,
        int number => (long)number,
        double number => double.IsFinite(number) ? value : throw CypherParameter.NotFinite(name, number),
        DateOnly date => CypherParameter.Iso(date),
        IEnumerable<KeyValuePair<string, object?>> map => map.ToDictionary(p => p.Key, p => Of(name, p.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(item => Of(name, item)).ToList(),
        _ => throw CypherParameter.Unknown(name, value),
    };
}
