namespace Latticework.Neo4j;

/// <summary>What kind of node a relationship of a fact leads to.</summary>
internal enum GraphEnd
{
    /// <summary>A nation or organisation, by code.</summary>
    Actor,

    /// <summary>A person, by name.</summary>
    Person,

    /// <summary>An exercise series, by name.</summary>
    Series,

    /// <summary>A page, by url.</summary>
    Source,

    /// <summary>Another fact, by id.</summary>
    Fact,
}
