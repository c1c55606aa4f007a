using System.Collections.Immutable;

namespace Latticework.Exchange;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Meaning">What it holds, in words; empty where its name says all.</param>
/// <param name="Cells">Its cells from the first row to the last, each of its type; null where nothing is known.</param>
public sealed record TableColumn(string Name, CellType Type, string Meaning, ImmutableArray<object?> Cells);
