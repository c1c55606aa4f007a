using System.Collections.Immutable;

namespace Latticework.Exchange;

/// <summary>Rows under typed columns: what CSV, Arrow and Parquet are written from.</summary>
/// <param name="Name">The table's name, which files of its own are named after.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The columns, each with a cell for every row.</param>
public sealed record Table(string Name, int Rows, ImmutableArray<TableColumn> Columns);
