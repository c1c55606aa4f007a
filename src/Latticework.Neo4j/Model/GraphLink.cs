namespace Latticework.Neo4j;

/// <summary>A relationship between a fact's node and another.</summary>
/// <param name="Type">Its type (<c>PARTY_TO</c>).</param>
/// <param name="End">What stands at the other end.</param>
/// <param name="Key">The other end's code, name, url or id.</param>
/// <param name="Pos">Its place, from 0, in the list it stands for.</param>
internal sealed record GraphLink(string Type, GraphEnd End, string Key, int Pos)
{
    // Most have none.
    private Dictionary<string, object>? properties;

    /// <summary>Properties beside <c>pos</c>; a <see cref="DateOnly"/> is a DATE in the graph.</summary>
    public Dictionary<string, object> Properties
    {
        get => properties ??= new(StringComparer.Ordinal);
        init => properties = value;
    }

    /// <summary>Which relationship of the graph it is; null for one that is yet to be written, or was read only to be compared.</summary>
    public string? Element { get; init; }

    /// <summary>A property, or null.</summary>
    public object? Property(string key) => properties?.GetValueOrDefault(key);

    /// <summary>Whether it starts at the fact.</summary>
    public bool Outward => LinkTypes.IsOutward(Type, End);
}
