using Latticework.Facts;

namespace Latticework.Ingestion;

/// <summary>What one ingestion did.</summary>
/// <param name="Dataset">The dataset that the store now holds, which is that of the facts.</param>
/// <param name="Store">What was added, changed, removed, and what the store counted.</param>
/// <param name="Repaired">How many of the changed facts had been altered in the store itself.</param>
/// <param name="Took">How long it took, the reading of the facts included.</param>
public sealed record IngestionReport(StoreDataset Dataset, StoreReport Store, int Repaired, TimeSpan Took);
