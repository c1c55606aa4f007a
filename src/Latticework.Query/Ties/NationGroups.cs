using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Two groups of nations: those that a forum or an alliance takes in on a day, and the rest.</summary>
/// <param name="Members">The nations of the one group, by code.</param>
/// <param name="Facts">The facts that make them members, by id.</param>
/// <param name="Uncertain">Facts whose dates leave open whether a nation is a member, by id.</param>
public sealed record NationGroups(ImmutableArray<ActorCode> Members, ImmutableArray<FactId> Facts, ImmutableArray<FactId> Uncertain)
{
    /// <summary>The word for the nations in a mutual-defence agreement with the United States, which is itself among the rest.</summary>
    public const string UsAllies = "us-allies";

    private static readonly ActorCode Usa = ActorCode.Parse("USA");

    /// <summary>The group of each nation: 1 for a member, 0 for the rest.</summary>
    public ImmutableArray<int> Of(NationNetwork network) => [.. network.Nations.Select(n => Members.BinarySearch(n) >= 0 ? 1 : 0)];

    /// <summary>The groups of a forum's id or of <see cref="UsAllies"/>, whatever kinds of fact tie.</summary>
    /// <exception cref="ArgumentException">There is no such forum in scope.</exception>
    internal static NationGroups Of(ScopedFacts scoped, string groupBy) =>
        groupBy == UsAllies ? Allies(scoped) : Forum(scoped, FindForum(scoped, groupBy));

    private static NationGroups Allies(ScopedFacts scoped)
    {
        var parts = from agreement in scoped.Facts.Facts.OfType<Agreement>()
                    where agreement.Type == AgreementType.MutualDefence
                    let everyone = scoped.Everyone(agreement)
                    from usa in everyone.Where(p => p.Actor == Usa)
                    from ally in everyone
                    where ally.Actor != Usa
                    select (ally.Actor, agreement.Id, Holding: scoped.Ties(agreement, usa, ally));
        return Of(parts);
    }

    private static NationGroups Forum(ScopedFacts scoped, Forum forum) => Of(scoped.Everyone(forum).Select(p => (p.Actor, forum.Id, p.Holding)));

    private static NationGroups Of(IEnumerable<(ActorCode Nation, FactId Fact, Holding Holding)> parts)
    {
        var all = parts.ToList();
        var certain = all.Where(p => p.Holding == Holding.Holds).ToList();
        ImmutableArray<ActorCode> members = [.. certain.Select(p => p.Nation).Distinct().Order()];
        return new(
            members,
            [.. certain.Select(p => p.Fact).Distinct().Order()],
            [.. all.Where(p => p.Holding == Holding.Uncertain && members.BinarySearch(p.Nation) < 0).Select(p => p.Fact).Distinct().Order()]);
    }

    private static Forum FindForum(ScopedFacts scoped, string text)
    {
        if (FactId.TryParse(text, out var id))
        {
            if (scoped.Facts.Find(id) is Forum forum) return forum;
            if (scoped.Facts.Set.TryGet(id, out var known) && known is Forum) throw new ArgumentException($"the scope leaves out the forum '{text}', by which to group; let it in, or group by another");
        }

        var near = Nearest.Of(text, scoped.Facts.Facts.OfType<Forum>().Select(f => f.Id.Value).Append(UsAllies));
        throw new ArgumentException($"unknown group '{text}'; " + (near.Count == 0 ? $"write a forum's id, such as forum-quad, or {UsAllies}" : $"did you mean {string.Join(", ", near)}?"));
    }
}
