using System.Collections;

namespace Latticework.Exchange;

/// <summary>The cells of a column, each made of its row whenever it is asked for, so that a large table is never held whole.</summary>
/// <param name="rows">The rows.</param>
/// <param name="cell">The cell of a row; null where nothing is known.</param>
internal sealed class MadeCells<T>(IReadOnlyList<T> rows, Func<T, object?> cell) : IReadOnlyList<object?>
{
    public int Count => rows.Count;

    public object? this[int row] => cell(rows[row]);

    public IEnumerator<object?> GetEnumerator() => rows.Select(cell).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
