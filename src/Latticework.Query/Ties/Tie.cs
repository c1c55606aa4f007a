using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What ties two nations: all facts in scope in which both take part. One tie a pair.</summary>
public sealed class Tie(Dyad dyad, ImmutableArray<FactId> facts)
{
    /// <summary>The pair.</summary>
    public Dyad Dyad { get; } = dyad;

    /// <summary>The facts, by id; at least one.</summary>
    public ImmutableArray<FactId> Facts { get; } = facts;

    /// <summary>The number of facts; in a backbone, of shared gatherings.</summary>
    public int Weight { get; internal init; } = facts.Length;

    /// <summary>The other end.</summary>
    public ActorCode Other(ActorCode one) => one == Dyad.A ? Dyad.B : Dyad.A;
}
