namespace Latticework.Neo4j;

/// <summary>Puts readings and properties into the rows of statements.</summary>
internal static class GraphRows
{
    /// <summary>A fact's other readings, each a row.</summary>
    public static object?[] OfReadings(GraphFact fact) => [.. fact.Readings.Select((r, pos) => new object?[] { $"{r.Field}: {r.Value.Trim('"')}", r.Field, r.Value, r.Note, r.Sources, pos })];

    /// <summary>Properties as a map without DATEs, and the DATEs as pairs of name and day.</summary>
    public static (Dictionary<string, object?> Plain, object?[] Dates) Parted(IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var plain = new Dictionary<string, object?>(StringComparer.Ordinal);
        var dates = new List<object?>();
        foreach (var (name, value) in properties)
            if (value is DateOnly) dates.Add(new object?[] { name, value });
            else plain[name] = value;
        return (plain, [.. dates]);
    }
}
