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

    private readonly SortedDictionary<string, TiedPair> pairs = new(StringComparer.Ordinal);

    private GraphTies()
    {
    }

    /// <summary>The rows of all ties of a dataset, by pair; their second value is the hash.</summary>
    public static IReadOnlyList<object?[]> Of(FactSet set)
    {
        var ties = new GraphTies();
        foreach (var fact in set.Facts) ties.Add(set, fact);
        return [.. ties.pairs.Values.Where(p => p.Tied).Select(p => p.Row())];
    }

    private void Add(FactSet set, Fact fact)
    {
        var nations = Taking(fact).Where(code => set.Actors.TryGet(code, out var actor) && actor.Kind == ActorKind.Nation).Distinct().Order().ToList();
        var ties = fact is not Forum || nations.Count <= SmallForum;
        for (var i = 0; i < nations.Count; i++)
            for (var j = i + 1; j < nations.Count; j++)
            {
                var key = $"{nations[i]}-{nations[j]}";
                if (!pairs.TryGetValue(key, out var pair)) pairs[key] = pair = new(key, nations[i].Value, nations[j].Value);
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
