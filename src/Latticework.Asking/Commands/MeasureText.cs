using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>What each measure means, in a line, and how its values are written.</summary>
internal static class MeasureText
{
    /// <summary>What the measure means.</summary>
    public static string Meaning(Measure measure) => measure switch
    {
        Measure.Memberships => "the gatherings in which the nation takes part",
        Measure.Degree => "the number of partners",
        Measure.Strength => "the facts (in a backbone, the shared gatherings) summed over all ties",
        Measure.Closeness => "harmonic closeness, the mean of 1/distance to the other nations shown",
        Measure.Betweenness => "the shortest paths of other pairs through the nation, each pair once, not normalised",
        Measure.Eigenvector => "eigenvector centrality, the largest 1",
        Measure.Pagerank => "PageRank, damping 0.85, of all nations together 1",
        Measure.Constraint => "Burt's constraint, the lowest first: low for a broker between partners who are not tied to one another",
        Measure.EffectiveSize => "Burt's effective size, the partners that are not redundant: k − 2t/k, t the ties among the k partners",
        Measure.Efficiency => "effective size over the number of partners",
        Measure.Clustering => "the share of the pairs of partners that are tied; none with fewer than two partners",
        Measure.Core => "the k-core number: the nation is in a part of the network where all have so many ties within it",
        Measure.Participation => "how evenly ties are spread over the groups: 0 in one group, up to 1/2 over two",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, $"'{Word.Of(measure)}' has no meaning written"),
    };

    /// <summary>A value; whole numbers where the measure counts.</summary>
    public static string Value(Measure measure, double value) =>
        NumberText.Of(value, measure is Measure.Memberships or Measure.Degree or Measure.Strength or Measure.Core ? "0" : "0.0000");
}
