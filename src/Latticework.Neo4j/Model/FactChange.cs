namespace Latticework.Neo4j;

/// <summary>What must be written so that a fact's node and relationships become those of its new content. What others added is not looked at.</summary>
internal sealed record FactChange
{
    /// <summary>The fact as it shall be.</summary>
    public required GraphFact Fact { get; init; }

    /// <summary>Properties to set; null takes one away.</summary>
    public required IReadOnlyList<KeyValuePair<string, object?>> Properties { get; init; }

    /// <summary>Relationships to take away.</summary>
    public required IReadOnlyList<GraphLink> Gone { get; init; }

    /// <summary>Relationships to create.</summary>
    public required IReadOnlyList<GraphLink> Come { get; init; }

    /// <summary>Relationships that stay, with the properties to set.</summary>
    public required IReadOnlyList<KeyValuePair<GraphLink, IReadOnlyList<KeyValuePair<string, object?>>>> Stay { get; init; }

    /// <summary>Whether the other readings are to be written anew.</summary>
    public required bool Readings { get; init; }

    /// <summary>Whether the kind is another one.</summary>
    public required bool Kind { get; init; }

    /// <summary>Whether nothing must be written.</summary>
    public bool IsEmpty => Properties.Count + Gone.Count + Come.Count + Stay.Count == 0 && !Readings && !Kind;

    /// <summary>Compares what the graph holds with what it shall hold.</summary>
    public static FactChange Between(GraphFact held, GraphFact wanted)
    {
        // one that stands twice, which only a hand in the graph can do, goes and comes anew
        var places = held.Links.ToLookup(l => (l.Type, l.End, l.Key, l.Pos));
        var doubled = places.Where(p => p.Skip(1).Any()).Select(p => p.First()).ToList();
        var old = places.Where(p => !p.Skip(1).Any()).ToDictionary(p => p.Key, p => p.Single());
        var stay = new List<KeyValuePair<GraphLink, IReadOnlyList<KeyValuePair<string, object?>>>>();
        var come = new List<GraphLink>();
        foreach (var link in wanted.Links)
        {
            if (!old.Remove((link.Type, link.End, link.Key, link.Pos), out var same)) come.Add(link);
            else if (Difference(same.Properties, link.Properties, LinkKeys.Of(link.Type)) is { Count: > 0 } difference) stay.Add(new(link, difference));
        }

        return new()
        {
            Fact = wanted,
            Properties = Difference(held.Properties, wanted.Properties, OwnNames.FactKeys),
            Gone = [.. old.Values, .. doubled],
            Come = come,
            Stay = stay,
            Readings = !held.Readings.Select(Spelt).SequenceEqual(wanted.Readings.Select(Spelt)),
            Kind = held.Kind != wanted.Kind,
        };
    }

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

    private static string Spelt(GraphReading r) => string.Join('\n', [r.Field, r.Value, r.Note ?? "\0", .. r.Sources]);
}
