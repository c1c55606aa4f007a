using System.Globalization;
using CsCheck;
using Latticework.Facts;

namespace Latticework.Query.Tests;

/// <summary>Networks for the tests of the measures.</summary>
internal static class MeasureNetworks
{
    /// <summary>Networks of up to 14 nodes, sparse to dense, with isolates and several components, and the weights of their ties.</summary>
    public static readonly Gen<MeasureGraph> Random = Gen.Select(Gen.Int[1, 14], Gen.Int[2, 9], Gen.Int[0, 9].Array[91], (nodes, density, dice) =>
        MeasureGraph.Create(nodes, Pairs(nodes).Where((_, i) => dice[i] < density - 1).Select((p, i) => (p.One, p.Other, 1 + (dice[i] % 4)))));

    /// <summary>A network drawn as text: <c>0-1 1-2</c>.</summary>
    public static MeasureGraph Of(int nodes, string ties) => MeasureGraph.Create(nodes, ties.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => t.Split('-')).Select(t => (int.Parse(t[0], CultureInfo.InvariantCulture), int.Parse(t[1], CultureInfo.InvariantCulture), t.Length > 2 ? int.Parse(t[2], CultureInfo.InvariantCulture) : 1)));

    /// <summary>The curated facts in three scopes on three days.</summary>
    public static IEnumerable<(string Name, RelationGraph Graph)> Curated()
    {
        var shipped = Lattice.OpenShipped();
        foreach (var (scope, ties) in new (string, FactKind[])[]
        {
            ("agreements", [FactKind.Agreement]),
            ("exercises", [FactKind.Exercise, FactKind.Patrol]),
            ("all", [FactKind.Agreement, FactKind.Forum, FactKind.Exercise, FactKind.Patrol, FactKind.Meeting]),
        })
            foreach (var day in new[] { "2015-06-30", "2019-12-31", "2025-12-31" })
                yield return ($"{scope}-{day[..4]}", shipped.With(new() { AsOf = PartialDate.Parse(day), Ties = [.. ties] }).Graph());
    }

    public static IEnumerable<(int One, int Other)> Pairs(int nodes)
    {
        for (var i = 0; i < nodes; i++)
            for (var j = i + 1; j < nodes; j++) yield return (i, j);
    }

    public static IEnumerable<(int One, int Other, int Weight)> Ties(this MeasureGraph graph)
    {
        for (var node = 0; node < graph.Nodes; node++)
            for (var i = 0; i < graph.Degree(node); i++)
                if (graph[node][i] > node) yield return (node, graph[node][i], graph.Weights(node)[i]);
    }
}
