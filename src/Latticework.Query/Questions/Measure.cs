using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What nations can be ranked by. Ties count once each unless said otherwise.</summary>
[JsonConverter(typeof(WordConverter<Measure>))]
public enum Measure
{
    /// <summary>The gatherings (forums, exercises, patrols) in scope in which the nation takes part.</summary>
    Memberships,

    /// <summary>The number of partners: <see cref="DegreeCounts.Of"/>.</summary>
    Degree,

    /// <summary>The facts (in a backbone, the shared gatherings) summed over all ties: <see cref="DegreeCounts.Strengths"/>.</summary>
    Strength,

    /// <summary>Harmonic closeness: <see cref="HarmonicCloseness"/>.</summary>
    Closeness,

    /// <summary>Betweenness, each pair once, unnormalised: <see cref="Query.Betweenness"/>.</summary>
    Betweenness,

    /// <summary>Eigenvector centrality, the largest 1: <see cref="EigenvectorCentrality"/>.</summary>
    Eigenvector,

    /// <summary>PageRank, damping 0.85, sum 1: <see cref="Query.PageRank"/>.</summary>
    Pagerank,

    /// <summary>Burt's constraint, lowest first: <see cref="Query.Constraint"/>.</summary>
    Constraint,

    /// <summary>Effective size of the neighbourhood: <see cref="Query.EffectiveSize"/>.</summary>
    EffectiveSize,

    /// <summary>Effective size over degree: <see cref="Query.EffectiveSize.Efficiency"/>.</summary>
    Efficiency,

    /// <summary>Local clustering: <see cref="Query.Clustering"/>.</summary>
    Clustering,

    /// <summary>The k-core number: <see cref="CoreNumbers"/>.</summary>
    Core,

    /// <summary>Participation coefficient over groups: <see cref="GroupMixing.Participation"/>.</summary>
    Participation,
}
