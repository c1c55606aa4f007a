using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>What the graph answers to a named query.</summary>
/// <param name="Dataset">The dataset asked.</param>
/// <param name="Rows">The rows in the query's order, one value a column. The kinds of value are those of <see cref="ICypherConnection"/>.</param>
/// <param name="HasMore">Whether there are rows beyond the limit.</param>
public sealed record QueryAnswer(QueryDataset Dataset, ImmutableArray<object?[]> Rows, bool HasMore);
