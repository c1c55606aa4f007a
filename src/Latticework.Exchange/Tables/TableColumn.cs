namespace Latticework.Exchange;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Meaning">What it holds, in words; empty where its name says all.</param>
/// <param name="Cells">Its cells from the first row to the last, each of its type; null where nothing is known.</param>
public sealed record TableColumn(string Name, CellType Type, string Meaning, IReadOnlyList<object?> Cells)
{
    /// <summary>The cells of some rows.</summary>
    internal IEnumerable<object?> Part(Range rows) => Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value).Select(row => Cells[row]);
}
