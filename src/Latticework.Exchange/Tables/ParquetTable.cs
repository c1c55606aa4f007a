using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Latticework.Exchange;

/// <summary>A table as Apache Parquet: text, 64-bit numbers, booleans and days, null where nothing is known; the items of a list are joined by semicolons.</summary>
public static class ParquetTable
{
    private const int Group = 1 << 17;

    /// <summary>Writes the table, a row group for each 131,072 rows.</summary>
    /// <param name="stream">Where to write, a stream that can seek; left open.</param>
    /// <param name="table">The table.</param>
    /// <param name="remarks">The file's metadata, by name.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(Stream stream, Table table, IEnumerable<KeyValuePair<string, string>> remarks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        DataField[] fields = [.. table.Columns.Select(FieldOf)];
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var _ = writer.ConfigureAwait(false);
        writer.CustomMetadata = remarks.ToDictionary();
        foreach (var rows in table.Parts(Group))
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < fields.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await WriteAsync(group, fields[i], table.Columns[i].Type, table.Columns[i].Part(rows), cancellationToken).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }
    }

    private static DataField FieldOf(TableColumn column) => column.Type switch
    {
        CellType.Whole => new DataField<long?>(column.Name),
        CellType.Number => new DataField<double?>(column.Name),
        CellType.Mark => new DataField<bool?>(column.Name),
        CellType.Day => new DataField<DateOnly?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private static async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CellType type, IEnumerable<object?> cells, CancellationToken token)
    {
        switch (type)
        {
            case CellType.Whole:
                await group.WriteAsync<long>(field, Cells(cells, cell => Convert.ToInt64(cell, CultureInfo.InvariantCulture)), cancellationToken: token).ConfigureAwait(false);
                break;
            case CellType.Number:
                await group.WriteAsync<double>(field, Cells(cells, cell => Convert.ToDouble(cell, CultureInfo.InvariantCulture)), cancellationToken: token).ConfigureAwait(false);
                break;
            case CellType.Mark:
                await group.WriteAsync<bool>(field, Cells(cells, cell => (bool)cell), cancellationToken: token).ConfigureAwait(false);
                break;
            case CellType.Day:
                await group.WriteAsync<DateOnly>(field, Cells(cells, cell => (DateOnly)cell), cancellationToken: token).ConfigureAwait(false);
                break;
            default:
                await group.WriteAsync(field, [.. cells.Select(cell => cell is null ? null! : CsvTable.Plain(cell))]).ConfigureAwait(false);
                break;
        }
    }

    private static ReadOnlyMemory<T?> Cells<T>(IEnumerable<object?> cells, Func<object, T> of) where T : struct => cells.Select(cell => cell is null ? (T?)null : of(cell)).ToArray();
}
