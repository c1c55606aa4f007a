using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>A panel as CSV: codes, numbers and, where asked for, ids of facts, none of which needs quotes.</summary>
/// <remarks>
/// A panel has many rows, so cells go straight to bytes, and a stretch of columns that depend on the counts alone is copied from the row before where that has the
/// same counts, as most have none.
/// </remarks>
internal sealed class PanelCsv<T> where T : IPanelRow
{
    private readonly ImmutableArray<PanelColumn<T>> columns;
    private readonly ArrayBufferWriter<byte> csv;
    private readonly (int Start, int Length)[] written;
    private PanelCounts? counts;

    private PanelCsv(AnswerPage<T> answer)
    {
        var all = PanelColumns.Of<T>();
        var facts = new PanelColumn<T>(PanelColumns.Evidence, "the facts of the row", row => new(string.Join(';', row.Evidence), null));
        columns = answer.Fields.IsDefault ? all : [.. answer.Fields.Select(f => all.FirstOrDefault(c => c.Name == f) ?? facts)];
        csv = new((int)Math.Min(1 << 28, 4096 + (2L * columns.Length * answer.Items.Length)));
        written = new (int, int)[columns.Length];
    }

    public static ReadOnlyMemory<byte> Write(AnswerPage<T> answer)
    {
        var panel = new PanelCsv<T>(answer);
        panel.csv.Write(Encoding.UTF8.GetBytes(string.Join(',', panel.columns.Select(c => c.Name)) + "\n"));
        foreach (var row in answer.Items)
        {
            answer.CancellationToken.ThrowIfCancellationRequested();
            panel.Row(row);
        }

        return panel.csv.WrittenMemory;
    }

    private void Row(T row)
    {
        var same = ReferenceEquals(row.Counts, counts);
        counts = row.Counts;
        for (var i = 0; i < columns.Length;)
        {
            var end = i + 1;
            while (columns[i].OfCounts && end < columns.Length && columns[end].OfCounts) end++;
            if (same && columns[i].OfCounts) csv.Write(csv.WrittenSpan.Slice(written[i].Start, written[i].Length));
            else Cells(row, i, end);
            i = end;
        }

        csv.Write("\n"u8);
    }

    private void Cells(T row, int from, int to)
    {
        var start = csv.WrittenCount;
        for (var i = from; i < to; i++)
        {
            var cell = columns[i].Cell(row);
            var bytes = csv.GetSpan((cell.Text?.Length ?? 0) + 34);
            var length = 0;
            if (i > 0) bytes[length++] = (byte)',';
            csv.Advance(length + Cell(cell, bytes[length..]));
        }

        written[from] = (start, csv.WrittenCount - start);
    }

    /// <summary>Writes a cell; numbers as JSON has them, the shortest text that reads back the same.</summary>
    private static int Cell(PanelCell cell, Span<byte> bytes)
    {
        if (cell.Text is { } text) return Encoding.UTF8.GetBytes(text, bytes);
        if (cell.Number is not { } number) return 0;
        var whole = (int)number;
        return (whole == number ? Utf8Formatter.TryFormat(whole, bytes, out var length) : Utf8Formatter.TryFormat(number, bytes, out length)) ? length : 0;
    }
}
