namespace Latticework.Neo4j;

/// <summary>A key of an entry that is a property of its relationship.</summary>
/// <param name="Key">The key in JSON.</param>
/// <param name="Value">How it lies in the properties.</param>
internal sealed record EntryPart(string Key, PropertyValue Value)
{
    public static EntryPart Plain(string key, string? property = null) => new(key, new PlainValue(property ?? key));

    public static EntryPart Date(string key) => new(key, new DateValue(key));
}
