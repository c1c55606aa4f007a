using System.Globalization;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>What a pair of nations has in common, as it is gathered.</summary>
/// <param name="a">The first by code.</param>
/// <param name="b">The second.</param>
internal sealed class TiedPair(string a, string b)
{
    private static readonly string[] Words = ["agreement", "exercise", "patrol", "forum", "meeting"];

    private readonly int[] counts = new int[Words.Length];
    private readonly List<string> agreements = [];
    private DateOnly? since;

    /// <summary>Whether a fact has tied the pair, beside those that are only counted.</summary>
    public bool Tied { get; private set; }

    /// <summary>Counts a fact in which both take part.</summary>
    public void Add(Fact fact, bool ties)
    {
        Tied |= ties;
        counts[Place(fact.Kind)]++;
        if (fact is Agreement) agreements.Add(fact.Id.Value);
        if (FactDates.From(fact)?.Earliest is { } day && (since is null || day < since)) since = day;
    }

    /// <summary>The tie's row; its second value is the hash.</summary>
    public object?[] Row()
    {
        var key = $"{a}-{b}";
        object?[] values = [key, Name(), a, b, .. counts.Select(c => (object?)c), counts.Sum(), since, agreements];
        return [key, GraphHash.Of(values), .. values[1..]];
    }

    // The kind that says most: agreements where there is one, else the most frequent.
    private string Name()
    {
        var kind = counts[0] > 0 ? 0 : Array.IndexOf(counts, counts.Max());
        return string.Create(CultureInfo.InvariantCulture, $"{counts[kind]} {Words[kind]}{(counts[kind] == 1 ? "" : "s")}");
    }

    private static int Place(FactKind kind) => kind switch
    {
        FactKind.Agreement => 0,
        FactKind.Exercise => 1,
        FactKind.Patrol => 2,
        FactKind.Forum => 3,
        FactKind.Meeting => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "ties nobody"),
    };
}
