using System.Collections.Immutable;

namespace Latticework.Query;

/// <summary>Between whom does a nation broker: within its group, into it, out of it, within another, or between others?</summary>
/// <remarks>
/// Gould and Fernandez' roles over open two-paths a → b → c, a and c not tied, counted for the broker b: coordinator (a, b, c of one group), gatekeeper (b and c),
/// representative (a and b), consultant (a and c, not b; "itinerant broker"), liaison (three groups). Ties have no direction, so each open two-path is walked both
/// ways, as the R package sna does: a representative's count equals the gatekeeper's, and the five add up to twice the open two-paths through b. Raw counts, 0 for a
/// node with fewer than two ties. O(Σ degree²). Gould and Fernandez 1989, doi:10.2307/270949.
/// </remarks>
/// <param name="Coordinator">Both ends of the broker's group.</param>
/// <param name="Gatekeeper">From another group into the broker's.</param>
/// <param name="Representative">From the broker's group into another.</param>
/// <param name="Consultant">Both ends of one group, not the broker's.</param>
/// <param name="Liaison">Broker and ends of three groups.</param>
public readonly record struct Brokerage(long Coordinator, long Gatekeeper, long Representative, long Consultant, long Liaison)
{
    /// <summary>All two-paths brokered.</summary>
    public long Total => Coordinator + Gatekeeper + Representative + Consultant + Liaison;

    /// <summary>The roles of each node.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="groups">The group of each node, as any number.</param>
    public static ImmutableArray<Brokerage> Of(MeasureGraph graph, ImmutableArray<int> groups)
    {
        var roles = new Brokerage[graph.Nodes];
        var tied = new int[graph.Nodes];
        var mark = 0;
        for (var broker = 0; broker < roles.Length; broker++)
        {
            var near = graph[broker];
            long coordinator = 0, gatekeeper = 0, consultant = 0, liaison = 0;
            for (var i = 0; i < near.Length; i++)
            {
                mark++;
                foreach (var other in graph[near[i]]) tied[other] = mark;
                var from = groups[near[i]];
                for (var j = i + 1; j < near.Length; j++)
                {
                    if (tied[near[j]] == mark) continue;
                    var (own, to) = (groups[broker], groups[near[j]]);
                    if (from == to && from == own) coordinator += 2;
                    else if (from == to) consultant += 2;
                    else if (from == own || to == own) gatekeeper++;
                    else liaison += 2;
                }
            }

            roles[broker] = new(coordinator, gatekeeper, gatekeeper, consultant, liaison);
        }

        return [.. roles];
    }
}
