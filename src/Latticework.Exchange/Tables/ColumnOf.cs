using System.Collections.Immutable;

namespace Latticework.Exchange;

/// <summary>A column by how its cell is made of a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Meaning">What it holds, in words.</param>
/// <param name="Cell">The cell of a row; null where nothing is known.</param>
internal sealed record ColumnOf<T>(string Name, CellType Type, string Meaning, Func<T, object?> Cell)
{
    /// <summary>The table of rows.</summary>
    public static Table Table(string name, IReadOnlyList<T> rows, params ImmutableArray<ColumnOf<T>> columns) =>
        new(name, rows.Count, [.. columns.Select(c => new TableColumn(c.Name, c.Type, c.Meaning, new MadeCells<T>(rows, c.Cell)))]);
}
