using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>The derived ties of pairs of nations, for pictures and projections; never the evidence of an answer.</summary>
/// <remarks>
/// A pair has a tie where both took part, in a role that counts, in an agreement, exercise, patrol, meeting or small forum, whatever the day. A forum of more than
/// <see cref="SmallForum"/> members ties nobody by itself and is only counted.
/// </remarks>
internal sealed class GraphTies
{
    /// <summary>Most members of a forum that ties.</summary>
    public const int SmallForum = 12;

    private GraphTies(IEnumerable<TiedPair> pairs)
    {
        Rows = [.. pairs.Where(p => p.Tied).Select(p => p.Row()).OrderBy(row => (string)row[0]!, StringComparer.Ordinal)];
        Hash = GraphHash.Of(Rows.Select(row => row[1]));
    }

    /// <summary>A row a tie, by pair; its first value is the pair, its second the hash.</summary>
    public ImmutableArray<object?[]> Rows { get; }

    /// <summary>The hash of all ties.</summary>
    public string Hash { get; }

    /// <summary>The hash that a tie in the graph would bear by all that it holds there; null where that is no tie of ours.</summary>
    public static string? HashOf(object?[] row) => row is [_, true, _, object?[] and [string a, string b], .., object?[] restsOn]
        ? GraphHash.Of([row[0], row[2], a, b, .. row[4..^1], restsOn.OfType<string>()])
        : null;

    /// <summary>The ties of a dataset.</summary>
    public static GraphTies Of(FactSet set)
    {
        var pairs = new Dictionary<(ActorCode A, ActorCode B), TiedPair>();
        foreach (var fact in set.Facts) Add(set, fact, pairs);
        return new(pairs.Values);
    }

    private static void Add(FactSet set, Fact fact, Dictionary<(ActorCode A, ActorCode B), TiedPair> pairs)
    {
        var nations = Taking(fact).Where(code => set.Actors.TryGet(code, out var actor) && actor.Kind == ActorKind.Nation).Distinct().Order().ToList();
        var ties = fact is not Forum || nations.Count <= SmallForum;
        for (var i = 0; i < nations.Count; i++)
            for (var j = i + 1; j < nations.Count; j++)
            {
                var key = (nations[i], nations[j]);
                if (!pairs.TryGetValue(key, out var pair)) pairs[key] = pair = new(nations[i].Value, nations[j].Value);
                pair.Add(fact, ties);
            }
    }

    private static IEnumerable<ActorCode> Taking(Fact fact) => fact switch
    {
        Agreement a => a.Parties,
        Forum f => f.Members.Where(TakingPart.Counts).Select(m => m.Nation),
        Exercise e => e.Participants.Where(TakingPart.Counts).Select(p => p.Nation),
        Patrol p => p.Participants.Where(TakingPart.Counts).Select(one => one.Nation),
        Meeting m => m.Nations.Where(n => TakingPart.Counts(m, n)),
        _ => [],
    };
}
