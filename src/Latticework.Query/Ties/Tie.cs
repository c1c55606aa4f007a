using System.Collections.Immutable;
using Latticework.Facts;
using QuikGraph;

namespace Latticework.Query;

/// <summary>What ties two nations: all facts in scope in which both take part. One tie a pair.</summary>
public sealed class Tie(Dyad dyad, ImmutableArray<FactId> facts) : IUndirectedEdge<ActorCode>
{
    /// <summary>The pair.</summary>
    public Dyad Dyad { get; } = dyad;

    /// <summary>The facts, by id; at least one.</summary>
    public ImmutableArray<FactId> Facts { get; } = facts;

    /// <summary>The number of facts.</summary>
    public int Weight => Facts.Length;

    /// <summary>The pair's first by code.</summary>
    public ActorCode Source => Dyad.A;

    /// <summary>The pair's second by code.</summary>
    public ActorCode Target => Dyad.B;

    /// <summary>The other end.</summary>
    public ActorCode Other(ActorCode one) => one == Dyad.A ? Dyad.B : Dyad.A;
}
