using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>What became of a research dataset.</summary>
/// <param name="Rows">The rows of the file, its header not counted: <see cref="Taken"/> and <see cref="Refused"/> together.</param>
/// <param name="Taken">The rows that are in the facts; several rows may make one fact.</param>
/// <param name="Facts">The facts, by id.</param>
/// <param name="Refused">The rows that could not be taken, in the order of the file.</param>
/// <param name="Remarks">What was left out of rows that were taken, in the order of the file.</param>
public sealed record ImportResult(int Rows, int Taken, ImmutableArray<Fact> Facts, ImmutableArray<RefusedRow> Refused, ImmutableArray<RefusedRow> Remarks);
