using System.Globalization;
using Latticework.Facts;

namespace Latticework.Exchange;

/// <summary>A table as CSV: RFC 4180, UTF-8, one header row; an unknown cell is empty, the items of a list are joined by semicolons, days are <c>YYYY-MM-DD</c>.</summary>
public static class CsvTable
{
    /// <summary>The table's bytes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="raw">Whether texts are written as they are, though a spreadsheet may take some for formulas; see <see cref="FormulaGuard"/>.</param>
    public static ReadOnlyMemory<byte> Write(Table table, bool raw = false) => Csv.Of(Rows(table, raw));

    /// <summary>Writes the table, row by row.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="table">The table.</param>
    /// <param name="raw">Whether texts are written as they are.</param>
    public static void Write(Stream stream, Table table, bool raw = false) => Csv.Write(stream, Rows(table, raw));

    /// <summary>A cell as text; numbers are the shortest text that reads back the same.</summary>
    internal static string Plain(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool mark => mark ? "true" : "false",
        DateOnly day => PartialDate.OfDay(day).ToString(),
        IReadOnlyList<string> texts => string.Join(';', texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"a cell of type {cell.GetType().Name} has no text"),
    };

    private static IEnumerable<IEnumerable<string>> Rows(Table table, bool raw)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Enumerable.Range(0, table.Rows).Select(row => table.Columns.Select(c => Cell(c.Cells[row], raw))).Prepend(table.Columns.Select(c => c.Name));
    }

    private static string Cell(object? cell, bool raw) => !raw && cell is (string or IReadOnlyList<string>) ? FormulaGuard.Of(Plain(cell)) : Plain(cell);
}
