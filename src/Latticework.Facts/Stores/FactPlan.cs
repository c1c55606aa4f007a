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

    /// <summary>Facts that the store holds with another content.</summary>
    public ImmutableArray<Fact> Changed { get; private init; } = [];

    /// <summary>Facts that the store holds and the dataset does not.</summary>
    public ImmutableArray<FactId> Removed { get; private init; } = [];

    /// <summary>How many facts are the same on both sides.</summary>
    public int Unchanged => Target.Facts.Length - Added.Length - Changed.Length;

    /// <summary>Compares a store's hashes with a dataset.</summary>
    public static FactPlan Between(IReadOnlyDictionary<FactId, string> held, FactSet target) => new(target)
    {
        Added = [.. target.Facts.Where(f => !held.ContainsKey(f.Id))],
        Changed = [.. target.Facts.Where(f => held.TryGetValue(f.Id, out var hash) && hash != target.Hashes[f.Id])],
        Removed = [.. held.Keys.Where(id => !target.TryGet(id, out _)).Order()],
    };
}
