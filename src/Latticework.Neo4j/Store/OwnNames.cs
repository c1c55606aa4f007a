using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The labels and property keys that are ours: all else in the database belongs to others.</summary>
internal static class OwnNames
{
    private static readonly Lazy<ImmutableArray<string>> factKeys = new(() =>
        [.. Enum.GetValues<FactKind>().SelectMany(kind => RowShape.Of(AddFacts(kind)).Columns).Where(IsProperty).Append("staged").Append("stagedBy").Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The labels of a fact's node.</summary>
    public static ImmutableArray<string> FactLabels { get; } = ["Fact", .. Enum.GetNames<FactKind>()];

    /// <summary>Every label that ingestion gives.</summary>
    public static ImmutableArray<string> Labels { get; } =
        [.. FactLabels, "Actor", "Nation", "Organisation", "Person", "Minister", "Series", "Source", "Reading", "Tie", "Dataset", "Staged", "Retired"];

    /// <summary>The property keys of a fact's node.</summary>
    public static ImmutableArray<string> FactKeys => factKeys.Value;

    /// <summary>The property keys of a tie's node.</summary>
    public static ImmutableArray<string> TieKeys => [.. KeysOf("store/add-ties"), "derived"];

    /// <summary>The property keys that a statement's rows set.</summary>
    public static ImmutableArray<string> KeysOf(string statement) => [.. RowShape.Of(CypherFile.Of(statement)).Columns.Where(IsProperty)];

    /// <summary>The statement that adds facts of a kind.</summary>
    public static CypherFile AddFacts(FactKind kind) => CypherFile.Of($"store/add-{Word.Of(kind)}s");

    /// <summary>The same, but what it adds is no fact yet: it stays unseen until its load is published.</summary>
    public static string AddUnseen(FactKind kind) =>
        AddFacts(kind).Text.Replace($"(f:Fact:{kind} {{", $"(f:Staged {{ staged: '{kind}', stagedBy: $load,", StringComparison.Ordinal);

    private static bool IsProperty(string column) => char.IsAsciiLetterLower(column[0]);
}
