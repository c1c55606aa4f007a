using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Ingestion;

/// <summary>What an ingestion would do.</summary>
/// <param name="Dataset">The dataset that the store would equal.</param>
/// <param name="Differences">Each record that would be written: the dataset's card, facts, actors, persons, series, what else was altered in the store; within each, by key.</param>
/// <param name="Unchanged">How many facts would stay as they are.</param>
/// <param name="Note">What kept the fields that differ from being told; null where nothing did.</param>
public sealed record IngestionPlan(StoreDataset Dataset, ImmutableArray<RecordDifference> Differences, int Unchanged, string? Note)
{
    /// <summary>How many facts would be changed in a way.</summary>
    public int Count(RecordChange change) => Differences.Count(d => d.Record == "fact" && d.Change == change);
}
