namespace Latticework.Neo4j;

/// <summary>Puts nodes into rows of a statement's shape.</summary>
internal static class GraphRows
{
    /// <summary>A fact with its relationships.</summary>
    public static object?[] Of(GraphFact fact, RowShape shape) => [.. shape.Columns.Select(column => column switch
    {
        "id" => fact.Id,
        _ when column.Contains(':', StringComparison.Ordinal) => OfLinks(fact, column, shape),
        _ => fact.Properties.GetValueOrDefault(column),
    })];

    /// <summary>A fact's other readings, each a row.</summary>
    public static object?[] OfReadings(GraphFact fact) => [.. fact.Readings.Select(r => new object?[] { $"{r.Field}: {r.Value.Trim('"')}", r.Field, r.Value, r.Note, r.Sources })];

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

    private static object?[] OfLinks(GraphFact fact, string column, RowShape shape)
    {
        var (type, end) = column.Split(':') is [var name, var label] ? (name, Enum.Parse<GraphEnd>(label)) : throw new ArgumentException($"'{column}' is no column of relationships", nameof(column));
        var columns = shape[column];
        return [.. fact.LinksOf(type, end).Select(link => columns.Select(c => c switch
        {
            "key" => link.Key,
            "pos" => link.Pos,
            _ => link.Properties.GetValueOrDefault(c),
        }).ToArray())];
    }
}
