using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Who brokers between whom: from any network to counts, and nothing of facts.</summary>
internal static class RolesQuestion
{
    /// <summary>The roles of the nations that have a tie, by all roles together, the most first, then code.</summary>
    public static ImmutableArray<BrokerageRoles> Of(NationNetwork network, NationGroups groups)
    {
        var tied = network.Tied();
        return
        [
            .. tied.Nations.Zip(Brokerage.Of(tied.Graph, groups.Of(tied)))
                .OrderByDescending(pair => pair.Second.Total)
                .ThenBy(pair => pair.First)
                .Select(pair => new BrokerageRoles(
                    pair.First,
                    pair.Second.Coordinator,
                    pair.Second.Gatekeeper,
                    pair.Second.Representative,
                    pair.Second.Consultant,
                    pair.Second.Liaison)),
        ];
    }
}
