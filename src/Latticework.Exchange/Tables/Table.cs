using System.Collections.Immutable;

namespace Latticework.Exchange;

/// <summary>Rows under typed columns: what CSV, Arrow and Parquet are written from.</summary>
/// <param name="Name">The table's name, which files of its own are named after.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The columns, each with a cell for every row.</param>
public sealed record Table(string Name, int Rows, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The rows in parts of a size, in order; one part without rows where there are none.</summary>
    internal IEnumerable<Range> Parts(int size)
    {
        for (var from = 0; from == 0 || from < Rows; from += size) yield return from..Math.Min(from + size, Rows);
    }
}
