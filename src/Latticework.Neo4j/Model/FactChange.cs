namespace Latticework.Neo4j;

/// <summary>What must be written so that a fact's node and relationships become those of its new content. What others added is not looked at.</summary>
internal sealed record FactChange
{
    /// <summary>The fact as it shall be.</summary>
    public required GraphFact Fact { get; init; }

    /// <summary>Properties to set; null takes one away.</summary>
    public required IReadOnlyList<KeyValuePair<string, object?>> Properties { get; init; }

    /// <summary>Relationships to take away, as the graph has them.</summary>
    public required IReadOnlyList<GraphLink> Gone { get; init; }

    /// <summary>Relationships to create.</summary>
    public required IReadOnlyList<GraphLink> Come { get; init; }

    /// <summary>Relationships that stay, as the graph has them, with the properties to set.</summary>
    public required IReadOnlyList<KeyValuePair<GraphLink, IReadOnlyList<KeyValuePair<string, object?>>>> Stay { get; init; }

    /// <summary>Other readings to take away, as the graph has them.</summary>
    public required IReadOnlyList<GraphReading> ReadingsGone { get; init; }

    /// <summary>The places of the other readings to create.</summary>
    public required IReadOnlyList<int> ReadingsCome { get; init; }

    /// <summary>The other readings that stay, as the graph has them, each with its new place; none where no place is another.</summary>
    public required IReadOnlyList<KeyValuePair<GraphReading, int>> ReadingsStay { get; init; }

    /// <summary>Whether the kind is another one.</summary>
    public required bool Kind { get; init; }

    /// <summary>Whether nothing must be written.</summary>
    public bool IsEmpty => Properties.Count + Gone.Count + Come.Count + Stay.Count + ReadingsGone.Count + ReadingsCome.Count + ReadingsStay.Count == 0 && !Kind;

    /// <summary>Compares what the graph holds with what it shall hold.</summary>
    public static FactChange Between(GraphFact held, GraphFact wanted)
    {
        // A relationship to the same end stays wherever it stood in its list, and with it what others gave it. Of several to one end those stay as they are that say the same.
        var old = held.Links.GroupBy(Ends).ToDictionary(links => links.Key, links => links.OrderBy(l => l.Pos).ToList());
        var stay = new List<KeyValuePair<GraphLink, IReadOnlyList<KeyValuePair<string, object?>>>>();
        var others = wanted.Links.Where(link => !Keep(link, same => Difference(same, link).Count == 0)).ToList();
        var come = others.Where(link => !Keep(link, _ => true)).ToList();
        var readings = held.Readings.ToList();
        var places = wanted.Readings.Select(reading => Placed(readings, reading)).ToList();
        return new()
        {
            Fact = wanted,
            Properties = Difference(held.Properties, wanted.Properties, OwnNames.FactKeys),
            Gone = [.. old.Values.SelectMany(links => links)],
            Come = come,
            Stay = stay,
            ReadingsGone = readings,
            ReadingsCome = [.. places.Index().Where(p => p.Item is null).Select(p => p.Index)],
            ReadingsStay = places.SequenceEqual(held.Readings) ? [] : [.. places.Index().Where(p => p.Item is not null).Select(p => KeyValuePair.Create(p.Item!, p.Index))],
            Kind = held.Kind != wanted.Kind,
        };

        // Whether a relationship that the graph has becomes the wanted one.
        bool Keep(GraphLink link, Predicate<GraphLink> fits)
        {
            if (!old.TryGetValue(Ends(link), out var links) || links.FindIndex(fits) is not (>= 0 and var at)) return false;
            var difference = Difference(links[at], link);
            if (links[at].Pos != link.Pos) difference.Add(new("pos", link.Pos));
            if (difference.Count > 0) stay.Add(new(links[at], difference));
            links.RemoveAt(at);
            return true;
        }
    }

    private static (string Type, GraphEnd End, string Key) Ends(GraphLink link) => (link.Type, link.End, link.Key);

    private static List<KeyValuePair<string, object?>> Difference(GraphLink held, GraphLink wanted) => Difference(held.Properties, wanted.Properties, LinkKeys.Of(wanted.Type));

    private static List<KeyValuePair<string, object?>> Difference(Dictionary<string, object> held, Dictionary<string, object> wanted, IEnumerable<string> own)
    {
        var set = wanted.Where(p => !held.TryGetValue(p.Key, out var value) || !Same(value, p.Value)).Select(p => KeyValuePair.Create(p.Key, (object?)p.Value));
        var gone = own.Where(key => held.ContainsKey(key) && !wanted.ContainsKey(key) && key != "id").Select(key => KeyValuePair.Create(key, (object?)null));
        return [.. set, .. gone];
    }

    // The graph gives DATEs as text.
    private static bool Same(object held, object wanted) => wanted switch
    {
        DateOnly day => held is string text && text == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        object?[] list => held is object?[] other && list.SequenceEqual(other),
        _ => Equals(held, wanted),
    };

    /// <summary>Takes the reading out that says the same; null where there is none.</summary>
    private static GraphReading? Placed(List<GraphReading> readings, GraphReading wanted)
    {
        if (readings.FindIndex(r => Spelt(r) == Spelt(wanted)) is not (>= 0 and var at)) return null;
        var taken = readings[at];
        readings.RemoveAt(at);
        return taken;
    }

    private static string Spelt(GraphReading r) => string.Join('\n', [r.Field, r.Value, r.Note ?? "\0", .. r.Sources]);
}
