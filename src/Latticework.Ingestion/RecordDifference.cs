using System.Collections.Immutable;

namespace Latticework.Ingestion;

/// <summary>What would happen to one record of the store.</summary>
/// <param name="Record">What it is: <c>fact</c>, <c>actor</c>, <c>person</c>, <c>series</c>, <c>dataset</c>, or <c>graph</c> for what else the store holds.</param>
/// <param name="Key">Its id, code or name.</param>
/// <param name="Change">What would happen.</param>
/// <param name="Fields">The fields that differ, in the order of the codebook; empty where it is added or removed.</param>
public sealed record RecordDifference(string Record, string Key, RecordChange Change, ImmutableArray<FieldDifference> Fields);
