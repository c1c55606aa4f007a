using System.Globalization;
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

    private static readonly string[] Words = ["agreement", "exercise", "patrol", "forum", "meeting"];

    private readonly SortedDictionary<string, Pair> pairs = new(StringComparer.Ordinal);

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
        Forum f => f.Members.Where(m => m.Role is MemberRole.Lead or MemberRole.Member or MemberRole.CoChair or MemberRole.Associate or MemberRole.Attendee).Select(m => m.Nation),
        Exercise e => e.Participants.Where(p => p.Role != ParticipantRole.Observer).Select(p => p.Nation),
        Patrol p => p.Participants.Where(one => one.Role != ParticipantRole.Observer).Select(one => one.Nation),
        Meeting m => m.Nations.Where(n => !m.Roles.Any(r => r.Nation == n && r.Role is MeetingRole.Observer or MeetingRole.Guest)),
        _ => [],
    };

    private sealed class Pair(string key, string a, string b)
    {
        private readonly int[] counts = new int[Words.Length];
        private readonly List<string> agreements = [];
        private DateOnly? since;

        public bool Tied { get; private set; }

        public void Add(Fact fact, bool ties)
        {
            Tied |= ties;
            counts[Place(fact.Kind)]++;
            if (fact is Agreement) agreements.Add(fact.Id.Value);
            if (FactDates.From(fact)?.Earliest is { } day && (since is null || day < since)) since = day;
        }

        public object?[] Row()
        {
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
}
