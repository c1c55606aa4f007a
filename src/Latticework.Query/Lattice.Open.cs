using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>Which pairs are not tied, though others are tied to both? Ordered by shared partners, then Adamic-Adar, both falling, then codes.</summary>
    /// <remarks>
    /// Open triads of the tie network, agreements unless the scope says otherwise: {a, b} with a and b not tied and N(a) ∩ N(b) not empty. A nation without ties is
    /// in none; nor is a pair of different components. O(n³ / 64) for n nations.
    /// </remarks>
    /// <param name="hub">Only pairs of two of this nation's partners: which sides of its triangles are missing? Null: all pairs.</param>
    /// <param name="limit">The most pairs to give; the answer says how many are left out.</param>
    /// <exception cref="UnknownNameException">No nation, or several, have that name.</exception>
    public Answer<Gap> Gaps(string? hub = null, int limit = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ImmutableArray<ActorCode> named = hub is null ? [] : Named([hub]);
        var (centre, kinds) = (named is [var one] ? one : null, Kinds(Agreements));
        var (items, omitted, uncertain) = GapsQuestion.Ask(Graph(kinds), new(Scoped, [FactKind.Forum]), new(Scoped, [FactKind.Exercise]), centre, limit);
        return new(Ask("gaps", named, kinds, ("hub", centre?.Value)), Scoped, items, uncertain) { Omitted = omitted };
    }

    /// <summary>Which groups of three or more are tied pair by pair, by what, and which lack one tie? Ordered by cover, then the larger first, then codes.</summary>
    /// <remarks>
    /// The maximal cliques of the tie network, agreements unless the scope says otherwise, by Bron and Kerbosch's search (1973, doi:10.1145/362342.362367), and the
    /// maximal groups that lack exactly one tie; with <see cref="TrioOptions.Triples"/> all groups of exactly three. A nation without ties is in none, and no group
    /// spans two components. What <see cref="TrioCover"/> says rests on the facts in scope. O(3^(n/3)) at worst, fast on real networks.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public Answer<Trio> Trios(TrioOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (kinds, chosen) = (Kinds(Agreements), options ?? new());
        var graph = Graph(kinds);
        var (items, found, omitted) = TriosQuestion.Ask(graph, id => Scoped.IsOfTwo(Scoped.Facts[id]), chosen, cancellationToken);
        var question = Ask("trios", [], kinds,
            ("cover", chosen.Covers is [] ? null : string.Join(',', chosen.Covers.Select(Word.Of))),
            ("triples", chosen.Triples ? "true" : null),
            ("found", string.Join(", ", found.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Groups} {Word.Of(f.Cover)}")))));
        return new(question, Scoped, items, graph.Uncertain.SelectMany(t => t.Facts)) { Omitted = omitted };
    }
}
