using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Latticework.Exchange;

/// <summary>A table as Apache Arrow: text, 64-bit numbers, booleans, days and lists of text, null where nothing is known, with remarks in the schema's metadata.</summary>
public static class ArrowTable
{
    private const int Batch = 1 << 16;

    /// <summary>Writes the streaming format, as <c>pyarrow.ipc.open_stream</c> and R's <c>arrow::read_ipc_stream</c> read it.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="table">The table.</param>
    /// <param name="remarks">The schema's metadata, by name.</param>
    public static void WriteStream(Stream stream, Table table, IEnumerable<KeyValuePair<string, string>> remarks)
    {
        var schema = SchemaOf(table, remarks);
        using var writer = new ArrowStreamWriter(stream, schema, leaveOpen: true);
        Write(writer, schema, table);
    }

    /// <summary>Writes the file format, as <c>pyarrow.feather.read_table</c> and R's <c>arrow::read_feather</c> read it.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="table">The table.</param>
    /// <param name="remarks">The schema's metadata, by name.</param>
    public static void WriteFile(Stream stream, Table table, IEnumerable<KeyValuePair<string, string>> remarks)
    {
        var schema = SchemaOf(table, remarks);
        using var writer = new ArrowFileWriter(stream, schema, leaveOpen: true);
        Write(writer, schema, table);
    }

    private static Schema SchemaOf(Table table, IEnumerable<KeyValuePair<string, string>> remarks)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Columns.Select(c => new Field(c.Name, TypeOf(c.Type), nullable: true, Meaning(c))), remarks);
    }

    private static void Write(ArrowStreamWriter writer, Schema schema, Table table)
    {
        foreach (var rows in table.Parts(Batch))
        {
            using var batch = new RecordBatch(schema, table.Columns.Select(c => Array(c.Type, c.Part(rows))), rows.End.Value - rows.Start.Value);
            writer.WriteRecordBatch(batch);
        }

        writer.WriteEnd();
    }

    private static IEnumerable<KeyValuePair<string, string>> Meaning(TableColumn column) => column.Meaning.Length == 0 ? [] : [new("meaning", column.Meaning)];

    private static ArrowType TypeOf(CellType type) => type switch
    {
        CellType.Text => StringType.Default,
        CellType.Whole => Int64Type.Default,
        CellType.Number => DoubleType.Default,
        CellType.Mark => BooleanType.Default,
        CellType.Day => Date32Type.Default,
        CellType.Texts => new ListType(StringType.Default),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no such type of cell"),
    };

    private static IArrowArray Array(CellType type, IEnumerable<object?> cells) => type switch
    {
        CellType.Text => Texts(cells),
        CellType.Whole => Wholes(cells),
        CellType.Number => Numbers(cells),
        CellType.Mark => Marks(cells),
        CellType.Day => Days(cells),
        _ => Lists(cells),
    };

    private static StringArray Texts(IEnumerable<object?> cells)
    {
        var array = new StringArray.Builder();
        foreach (var cell in cells)
            if (cell is null) array.AppendNull();
            else array.Append((string)cell);
        return array.Build();
    }

    private static Int64Array Wholes(IEnumerable<object?> cells)
    {
        var array = new Int64Array.Builder();
        foreach (var cell in cells)
            if (cell is null) array.AppendNull();
            else array.Append(Convert.ToInt64(cell, CultureInfo.InvariantCulture));
        return array.Build();
    }

    private static DoubleArray Numbers(IEnumerable<object?> cells)
    {
        var array = new DoubleArray.Builder();
        foreach (var cell in cells)
            if (cell is null) array.AppendNull();
            else array.Append(Convert.ToDouble(cell, CultureInfo.InvariantCulture));
        return array.Build();
    }

    private static BooleanArray Marks(IEnumerable<object?> cells)
    {
        var array = new BooleanArray.Builder();
        foreach (var cell in cells)
            if (cell is null) array.AppendNull();
            else array.Append((bool)cell);
        return array.Build();
    }

    private static Date32Array Days(IEnumerable<object?> cells)
    {
        var array = new Date32Array.Builder();
        foreach (var cell in cells)
            if (cell is null) array.AppendNull();
            else array.Append(((DateOnly)cell).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return array.Build();
    }

    private static ListArray Lists(IEnumerable<object?> cells)
    {
        var array = new ListArray.Builder(StringType.Default);
        var items = (StringArray.Builder)array.ValueBuilder;
        foreach (var cell in cells)
        {
            if (cell is null)
            {
                array.AppendNull();
                continue;
            }

            array.Append();
            foreach (var text in (IReadOnlyList<string>)cell) items.Append(text);
        }

        return array.Build();
    }
}
