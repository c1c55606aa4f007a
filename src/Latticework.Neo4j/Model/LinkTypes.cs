using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The relationship types of the graph model and their directions.</summary>
internal static class LinkTypes
{
    private static readonly ImmutableHashSet<string> FromFact =
        ImmutableHashSet.Create(StringComparer.Ordinal, "OFFICE_OF", "EDITION_OF", "ABOUT", "AIMED_AT", "ADDRESSED_TO", "CITES");

    /// <summary>Every type that ingestion writes between a fact and a node that is no reading.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "PARTY_TO", "SUSPENDED", "SIGNED", "MEMBER_OF", "TOOK_PART_IN", "EDITION_OF", "HELD", "OFFICE_OF", "MET_AT", "ATTENDED", "MADE", "ABOUT", "AIMED_AT",
        "ADDRESSED_TO", "CITES", .. Word.All<RelationKind>().Select(OfRelation),
    ];

    /// <summary>The type for a word of <c>related</c>: <c>held-under</c> is HELD_UNDER.</summary>
    public static string OfRelation(string word) => word.ToUpperInvariant().Replace('-', '_');

    /// <summary>Whether relationships of a type to such an end start at the fact.</summary>
    public static bool IsOutward(string type, GraphEnd end) => end == GraphEnd.Fact || FromFact.Contains(type);
}
