using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>Which nations stand out in the network of ties? From the most telling end (constraint: lowest first), then by code; nations without a value last.</summary>
    /// <remarks>
    /// Ties are agreements unless the scope says otherwise; of <see cref="Measure.Memberships"/>, the gatherings are forums, exercises and patrols. Values are given to
    /// 13 significant digits. What each measure means, its formula and range: <see cref="Measure"/> and what it names.
    /// </remarks>
    /// <param name="measure">The measure.</param>
    /// <param name="options">A nation to leave out for comparison, nations without a tie, groups, evidence.</param>
    /// <exception cref="ArgumentException">Participation lacks its groups, another measure has some, or there is no such group.</exception>
    public Answer<NationRank> Rank(Measure measure, RankOptions? options = null)
    {
        var chosen = options ?? new();
        if (measure == Measure.Participation && chosen.GroupBy is null) throw new ArgumentException($"participation needs groups; write --group-by with a forum's id, such as forum-quad, or {NationGroups.UsAllies}");
        if (measure != Measure.Participation && chosen.GroupBy is { } unused) throw new ArgumentException($"--group-by '{unused}' goes with participation; {Word.Of(measure)} takes no groups");
        var groups = chosen.GroupBy is { } by ? NationGroups.Of(Scoped, by) : null;
        var byMemberships = measure == Measure.Memberships;
        if (byMemberships && Scope.Backbone is not null) throw new ArgumentException("memberships counts gatherings, not ties; leave out --backbone, or choose a measure of ties");
        var kinds = Kinds(byMemberships ? GatheringKinds : Agreements);
        var question = Ask("rank", [], kinds,
            ("measure", Word.Of(measure)),
            ("withoutNation", chosen.WithoutNation?.Value),
            ("all", chosen.All ? "true" : null),
            ("groupBy", chosen.GroupBy),
            ("members", Members(groups)));
        var items = byMemberships
            ? RankQuestion.Of(Gatherings, chosen.All ? Graph(kinds).Actors : Gatherings.Nations, chosen.WithoutNation)
            : RankQuestion.Of(NationNetwork.Of(Graph(kinds)), measure, chosen.All, chosen.WithoutNation, groups);
        var uncertain = byMemberships ? OverlapQuestion.Uncertain(Gatherings) : Untied(Graph(kinds), measure == Measure.Strength, groups);
        return new(question, Scoped, [.. items.Select(Cited)], uncertain);

        NationRank Cited(NationRank item)
        {
            var behind = byMemberships ? GatheringsOf(item.Nation) : TiesOf(Graph(kinds), item.Nation, groups);
            return item with { Behind = behind, Evidence = chosen.Evidence ? behind : null };
        }
    }

    /// <summary>What is the network like as a whole: density, components, transitivity, centralisation, hub and spoke or web, ties within groups or between? One item.</summary>
    /// <param name="options">The hub, groups for the E-I index, a nation to take out, evidence.</param>
    /// <exception cref="ArgumentException">There is no such group, or the hub is taken out.</exception>
    public Answer<NetworkStructure> Structure(StructureOptions? options = null)
    {
        var (chosen, kinds) = (options ?? new(), Kinds(Agreements));
        if (chosen.Hub is { } hub && hub == chosen.WithoutNation) throw new ArgumentException($"{hub} is both the hub and left out; name two nations");
        var groups = chosen.GroupBy is { } by ? NationGroups.Of(Scoped, by) : null;
        var (graph, without) = (Graph(kinds), chosen.WithoutNation);
        var network = NationNetwork.Of(graph);
        ImmutableArray<FactId> behind =
        [
            .. graph.Ties.Where(t => t.Dyad.A != without && t.Dyad.B != without).SelectMany(t => t.Facts)
                .Concat(groups?.Facts ?? []).Distinct().Order(),
        ];
        var item = StructureQuestion.Of(without is null ? network : network.Without(without), chosen.Hub, groups) with
        {
            Behind = behind,
            Evidence = chosen.Evidence ? behind : null,
        };
        var question = Ask("structure", [], kinds, ("hub", chosen.Hub?.Value), ("withoutNation", without?.Value), ("groupBy", chosen.GroupBy), ("members", Members(groups)));
        return new(question, Scoped, [item], Untied(graph, weighted: false, groups, without));
    }

    /// <summary>Which nations broker within a group, into it, out of it, or between others? By all roles together, the most first, then code.</summary>
    /// <remarks>Counts as in <see cref="Brokerage"/>; nations without a tie are left out.</remarks>
    /// <param name="groupBy">A forum's id, whose members on the day stand against the rest, or <see cref="NationGroups.UsAllies"/>.</param>
    /// <param name="evidence">Whether each item names the facts of the nation's ties and of the groups.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public Answer<BrokerageRoles> Roles(string groupBy, bool evidence = false)
    {
        var (kinds, groups) = (Kinds(Agreements), NationGroups.Of(Scoped, groupBy));
        var graph = Graph(kinds);
        var items = RolesQuestion.Of(NationNetwork.Of(graph), groups);
        return new(Ask("roles", [], kinds, ("groupBy", groupBy), ("members", Members(groups))), Scoped, [.. items.Select(Cited)], Untied(graph, weighted: false, groups));

        BrokerageRoles Cited(BrokerageRoles item)
        {
            var behind = TiesOf(graph, item.Nation, groups);
            return item with { Behind = behind, Evidence = evidence ? behind : null };
        }
    }

    private static string? Members(NationGroups? groups) => groups is null ? null : string.Join(',', groups.Members);

    private static ImmutableArray<FactId> TiesOf(RelationGraph graph, ActorCode nation, NationGroups? groups) => graph.PartnersOf(nation) is var partners && partners is []
        ? []
        : [.. partners.SelectMany(p => p.Tie.Facts).Concat(groups?.Facts ?? []).Distinct().Order()];

    private ImmutableArray<FactId> GatheringsOf(ActorCode nation) => Gatherings.RowOf(nation) is { } row
        ? [.. Gatherings.Matrix.GatheringsOf(row).ToArray().Select(e => Gatherings.Facts[e])]
        : [];

    /// <summary>Facts whose dates leave open whether they tie a pair that nothing else ties; where ties are weighed, whether they tie any pair; and those of the groups.</summary>
    private IEnumerable<FactId> Untied(RelationGraph graph, bool weighted, NationGroups? groups, ActorCode? without = null)
    {
        // A gathering more or fewer moves what chance would give, and so every pair of a backbone.
        var open = Scope.Backbone is not null
            ? OverlapQuestion.Uncertain(Gatherings)
            : graph.Uncertain.Where(t => t.Dyad.A != without && t.Dyad.B != without && (weighted || graph.Between(t.Dyad.A, t.Dyad.B) is null)).SelectMany(t => t.Facts);
        return open.Concat(groups?.Uncertain ?? []);
    }
}
