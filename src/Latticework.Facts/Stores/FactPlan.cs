using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What must happen to a store's facts so that they equal a dataset. Each list is ordered by id.</summary>
public sealed record FactPlan
{
    private FactPlan(FactSet target) => Target = target;

    /// <summary>The dataset that the store shall equal.</summary>
    public FactSet Target { get; }

    /// <summary>Facts that the store lacks.</summary>
    public ImmutableArray<Fact> Added { get; private init; } = [];

    /// <summary>Facts that the store holds with another content, those altered in the store included.</summary>
    public ImmutableArray<Fact> Changed { get; private init; } = [];

    /// <summary>Facts that the store holds and the dataset does not.</summary>
    public ImmutableArray<FactId> Removed { get; private init; } = [];

    /// <summary>How many facts are the same on both sides.</summary>
    public int Unchanged => Target.Facts.Length - Added.Length - Changed.Length;

    /// <summary>What a reading back of the store has found altered; null where its hashes were trusted.</summary>
    public StoreFaults? Faults { get; private init; }

    /// <summary>How many of <see cref="Changed"/> were altered in the store itself.</summary>
    public int Repaired => Changed.Count(f => IsAltered(Faults, f));

    /// <summary>Whether nothing must happen to facts, nor to what else was found altered.</summary>
    public bool IsEmpty => Added is [] && Changed is [] && Removed is [] && Faults is not { Others: true };

    /// <summary>Compares a store's hashes with a dataset.</summary>
    /// <param name="held">The store's facts.</param>
    /// <param name="target">What the store shall equal.</param>
    /// <param name="faults">What a reading back of the store has found altered; null where its hashes are to be trusted.</param>
    public static FactPlan Between(IReadOnlyDictionary<FactId, string> held, FactSet target, StoreFaults? faults = null) => new(target)
    {
        Faults = faults,
        Added = [.. target.Facts.Where(f => !held.ContainsKey(f.Id))],
        Changed = [.. target.Facts.Where(f => held.TryGetValue(f.Id, out var hash) && (IsAltered(faults, f) || hash != target.Hashes[f.Id]))],
        Removed = [.. held.Keys.Where(id => !target.TryGet(id, out _)).Order()],
    };

    private static bool IsAltered(StoreFaults? faults, Fact fact) => faults is not null && faults.Facts.Contains(fact.Id);
}
