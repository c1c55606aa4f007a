using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The groups of three or more in a network that are tied pair by pair, and those that lack exactly one tie.</summary>
/// <remarks>
/// A group is maximal where nobody can join it and leave it as it is: fully tied, or lacking that one tie. One that lacks the tie of a and b is a and b with a
/// maximal clique among their shared partners, so each is found once.
/// </remarks>
internal sealed class TiedGroups
{
    private readonly TieBits ties;
    private readonly TieBits ofTwo;
    private readonly CliqueSearch search;

    /// <param name="graph">The network.</param>
    /// <param name="isOfTwo">Whether exactly two take part in a fact.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public TiedGroups(RelationGraph graph, Func<FactId, bool> isOfTwo, CancellationToken cancellationToken)
    {
        Nations = graph.Actors;
        ties = TieBits.Of(Nations, graph.Ties);
        ofTwo = TieBits.Of(Nations, graph.Ties.Where(t => t.Facts.Any(isOfTwo)));
        search = new(ties, cancellationToken);
    }

    /// <summary>The nations, by code; groups are of their numbers.</summary>
    public ImmutableArray<ActorCode> Nations { get; }

    /// <summary>The groups that are tied pair by pair, in no stated order.</summary>
    public IEnumerable<ImmutableArray<int>> Full(bool triples) => triples ? Triangles() : search.All().Where(c => c.Length >= 3);

    /// <summary>The groups that lack exactly the tie of two, in no stated order.</summary>
    public IEnumerable<(ImmutableArray<int> Group, int A, int B)> OneMissing(bool triples)
    {
        for (var a = 0; a < ties.Size; a++)
            for (var b = a + 1; b < ties.Size; b++)
            {
                if (ties.Tied(a, b)) continue;
                var common = ties.Common(ties[a], b);
                if (TieBits.Count(common) == 0) continue;
                var between = triples ? TieBits.Members(common).Select(c => ImmutableArray.Create(c)) : search.Among(common);
                foreach (var clique in between) yield return (clique.Add(a).Add(b).Sort(), a, b);
            }
    }

    /// <summary>By what a fully tied group is tied.</summary>
    public TrioCover CoverOf(ImmutableArray<int> group)
    {
        var (two, pairs) = (0, group.Length * (group.Length - 1) / 2);
        for (var i = 0; i < group.Length; i++)
            for (var j = i + 1; j < group.Length; j++)
                if (ofTwo.Tied(group[i], group[j])) two++;
        return two == pairs ? TrioCover.Bilateral : two == 0 ? TrioCover.Gathering : TrioCover.Mixed;
    }

    private IEnumerable<ImmutableArray<int>> Triangles()
    {
        for (var a = 0; a < ties.Size; a++)
            foreach (var b in TieBits.Members([.. ties[a]]))
            {
                if (b < a) continue;
                foreach (var c in TieBits.Members(ties.Common(ties[a], b)))
                    if (c > b) yield return [a, b, c];
            }
    }
}
