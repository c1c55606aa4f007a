using System.Collections.Immutable;

namespace Latticework.Neo4j;

/// <summary>A statement's whole answer, in memory.</summary>
/// <param name="Columns">The names of the columns, in the order of the statement; empty for a statement without RETURN.</param>
/// <param name="Rows">The rows in the server's order, one value a column. The kinds of value are those of <see cref="ICypherConnection"/>.</param>
/// <param name="Counters">What the statement has changed.</param>
public sealed record CypherResult(ImmutableArray<string> Columns, IReadOnlyList<object?[]> Rows, CypherCounters Counters);
