using System.Collections.Immutable;
using System.Globalization;
using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    private static readonly ImmutableArray<FactKind> GatheringKinds = [FactKind.Forum, FactKind.Exercise, FactKind.Patrol];

    private readonly Lazy<Gatherings> gatherings;

    /// <summary>The two-mode network of nations and gatherings in scope. Kinds default to forums, exercises and patrols.</summary>
    public Gatherings Gatherings => gatherings.Value;

    /// <summary>In how many forums, exercises and patrols do two nations take part together, and is that more or less than chance would have it?</summary>
    /// <remarks>The exact null model is that of <see cref="NullModel"/>. One item, also where nothing is shared.</remarks>
    /// <exception cref="UnknownNameException">No nation, or several, have a name given.</exception>
    public Answer<Overlap> Overlap(string a, string b)
    {
        var named = Named([a, b]);
        return OverlapAnswer(named, [OverlapQuestion.Pair(Gatherings, named[0], named[1])], tests: 1, allPairs: false);
    }

    /// <summary>The same for one nation with each other that takes part in anything. Ordered by pMore, then code.</summary>
    /// <exception cref="UnknownNameException">No nation, or several, have that name.</exception>
    public Answer<Overlap> OverlapOf(string nation)
    {
        var named = Named([nation]);
        var items = OverlapQuestion.Of(Gatherings, named[0]);
        return OverlapAnswer(named, items, items.Length, allPairs: false);
    }

    /// <summary>The same for all pairs. Every pair of nations that take part in anything is tested. Ordered by pMore, then codes.</summary>
    /// <param name="allPairs">Whether pairs that share nothing are listed too.</param>
    public Answer<Overlap> OverlapAll(bool allPairs = false) =>
        OverlapAnswer([], OverlapQuestion.All(Gatherings, allPairs), Gatherings.Counts.Pairs, allPairs);

    /// <summary>Which pairs gather more, or less, than chance would have it? The signed backbone: more before less, each by corrected p, p, then codes.</summary>
    /// <remarks>
    /// The tests are those of <see cref="BackboneRule"/>, over all pairs of nations that take part in anything. With the rule in a scope (<see cref="RelationScope.Backbone"/>),
    /// rank, structure, roles and the other questions on the network take these ties.
    /// </remarks>
    /// <param name="rule">The level, the correction and the signs; null: those of the scope, else the defaults.</param>
    public Answer<BackboneTie> Backbone(BackboneRule? rule = null)
    {
        var chosen = (rule ?? Scope.Backbone ?? new()).Taking(PairSign.More, PairSign.Less);
        var items = BackboneQuestion.Ask(Gatherings, chosen);
        var question = Ask("overlap", [], Kinds(GatheringKinds), ("tests", Gatherings.Counts.Pairs.ToString(CultureInfo.InvariantCulture)));
        return new(question with { Scope = Scope with { Backbone = chosen } }, Scoped, items, OverlapQuestion.Uncertain(Gatherings));
    }

    private Answer<Overlap> OverlapAnswer(ImmutableArray<ActorCode> named, ImmutableArray<Overlap> items, int tests, bool allPairs)
    {
        var question = Ask("overlap", named, Kinds(GatheringKinds),
            ("allPairs", allPairs ? "true" : null),
            ("tests", tests.ToString(CultureInfo.InvariantCulture)));
        return new(question, Scoped, items, OverlapQuestion.Uncertain(Gatherings, [.. named]));
    }
}
