using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>One load, planned under the lock.</summary>
/// <param name="Target">What the graph shall hold.</param>
/// <param name="Held">What it said of itself when the lock was taken.</param>
/// <param name="Plan">What is to happen.</param>
/// <param name="Retired">Ids of the added facts whose retired nodes wait for them.</param>
/// <param name="Run">The load's own name.</param>
internal sealed record GraphLoad(GraphTarget Target, HeldDataset Held, FactPlan Plan, IReadOnlySet<string> Retired, string Run)
{
    /// <summary>Whether card and registries are to be written: they changed, or something was altered in the graph.</summary>
    public bool Registry => Held.Registry != Target.Registry || IsRepair;

    /// <summary>Whether the database has never held facts, nor a part of a load that broke off.</summary>
    public bool IsFirst => Held.Run is null;

    /// <summary>Whether a whole dataset is seen meanwhile, which a load of many transactions must not mix with.</summary>
    public bool IsBesideAWhole => Held.Hash is not null;

    /// <summary>Whether something beside the contents of facts was altered in the graph, or facts were taken away, so that the hashes of the rest cannot be trusted.</summary>
    public bool IsRepair => Plan.Faults is { } faults && (faults.Others || Plan.Added is not []);

    /// <summary>Added facts that the graph has never held, or not kept.</summary>
    public IEnumerable<Fact> New => Plan.Added.Where(fact => !Retired.Contains(fact.Id.Value));

    /// <summary>Added facts whose retired nodes come back.</summary>
    public IEnumerable<GraphFact> Revived => Plan.Added.Where(fact => Retired.Contains(fact.Id.Value)).Select(NodeOf);

    /// <summary>Facts of other content than the graph's.</summary>
    public IEnumerable<GraphFact> Changed => Plan.Changed.Select(NodeOf);

    /// <summary>A fact as the graph shall hold it.</summary>
    public GraphFact NodeOf(Fact fact) => FactGraph.Of(Target.Set, fact);
}
