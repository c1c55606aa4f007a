using System.Text.Json;
using System.Text.Json.Nodes;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Reads a fact's node from a row of the graph.</summary>
internal static class GraphFactRow
{
    /// <summary>The kind of a node whose label somebody has taken away.</summary>
    private const FactKind NoKind = (FactKind)(-1);

    /// <summary>Columns: properties, kind, relationships, other readings.</summary>
    public static GraphFact Read(object?[] row)
    {
        var properties = Properties(row[0]);
        var id = (string)properties["id"];
        properties.Remove("id");
        return new(id, Enum.TryParse<FactKind>((string?)row[1], out var kind) ? kind : NoKind)
        {
            Properties = properties,
            Extra = Extra(properties),
            Links = [.. ((object?[])row[2]!).Select(link => Link((object?[])link!))],
            Readings = [.. ((object?[])row[3]!).Select(reading => Reading((object?[])reading!))],
        };
    }

    // What is no JSON any more, because somebody altered it, is written anew as the property that it is.
    private static JsonObject Extra(Dictionary<string, object> properties)
    {
        try
        {
            return properties.TryGetValue("extra", out var text) && text is string json ? JsonNode.Parse(json) as JsonObject ?? [] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static GraphLink Link(object?[] link)
    {
        var properties = Properties(link[3]);
        var pos = (long)properties["pos"];
        properties.Remove("pos");
        return new((string)link[0]!, Enum.Parse<GraphEnd>((string)link[1]!), (string)link[2]!, (int)pos) { Properties = properties, Element = link.ElementAtOrDefault(4) as string };
    }

    private static GraphReading Reading(object?[] reading) =>
        new((string)reading[0]!, (string)reading[1]!, (string?)reading[2], [.. ((object?[])reading[3]!).Select(url => (string)url!)]) { Element = reading.ElementAtOrDefault(4) as string };

    private static Dictionary<string, object> Properties(object? map)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in (IReadOnlyDictionary<string, object?>)map!)
            if (value is not null) properties[key] = value;
        return properties;
    }
}
