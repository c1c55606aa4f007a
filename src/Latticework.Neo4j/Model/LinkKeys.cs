using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The properties that ingestion gives to each type of relationship, as the statements that create them say.</summary>
internal static class LinkKeys
{
    private static readonly Lazy<Dictionary<string, ImmutableArray<string>>> ofType = new(Read);

    public static ImmutableArray<string> Of(string type) => ofType.Value.GetValueOrDefault(type, []);

    private static Dictionary<string, ImmutableArray<string>> Read()
    {
        var keys = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var shape in Enum.GetValues<FactKind>().Select(kind => RowShape.Of(OwnNames.AddFacts(kind))))
            foreach (var column in shape.Columns.Where(c => c.Contains(':', StringComparison.Ordinal)))
                keys[column.Split(':')[0]] = [.. shape[column].Where(c => c is not ("node" or "pos"))];
        return keys;
    }
}
