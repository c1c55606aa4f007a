using Apache.Arrow;
using Apache.Arrow.Ipc;
using Xunit;

namespace Latticework.Exchange.Tests;

public sealed class ArrowTests
{
    private static readonly Table Sample = new("t", 2,
    [
        new("text", CellType.Text, "a text", ["é", null]),
        new("whole", CellType.Whole, "", [7L, null]),
        new("number", CellType.Number, "", [0.5, null]),
        new("mark", CellType.Mark, "", [false, null]),
        new("day", CellType.Day, "", [new DateOnly(1951, 9, 8), null]),
        new("texts", CellType.Texts, "", [new[] { "a", "b" }, null]),
    ]);

    [Fact]
    public void Stream_OfEveryType_HoldsValuesNullsAndRemarks()
    {
        using var stream = new MemoryStream();
        ArrowTable.WriteStream(stream, Sample, [new("hash", "sha256:1")]);
        stream.Position = 0;
        using var reader = new ArrowStreamReader(stream);
        Check(reader.ReadNextRecordBatch()!);
        Assert.Null(reader.ReadNextRecordBatch());
    }

    [Fact]
    public void File_OfEveryType_HoldsTheSame()
    {
        using var stream = new MemoryStream();
        ArrowTable.WriteFile(stream, Sample, [new("hash", "sha256:1")]);
        stream.Position = 0;
        using var reader = new ArrowFileReader(stream);
        Check(reader.ReadNextRecordBatch()!);
    }

    private static void Check(RecordBatch batch)
    {
        Assert.Equal("sha256:1", batch.Schema.Metadata["hash"]);
        Assert.Equal("a text", batch.Schema.GetFieldByName("text").Metadata["meaning"]);
        Assert.Equal("é", ((StringArray)batch.Column("text")).GetString(0));
        Assert.Equal(7, ((Int64Array)batch.Column("whole")).GetValue(0));
        Assert.Equal(0.5, ((DoubleArray)batch.Column("number")).GetValue(0));
        Assert.Equal(false, ((BooleanArray)batch.Column("mark")).GetValue(0));
        Assert.Equal(new DateTime(1951, 9, 8), ((Date32Array)batch.Column("day")).GetDateTime(0));
        var texts = (StringArray)((ListArray)batch.Column("texts")).GetSlicedValues(0);
        Assert.Equal(["a", "b"], Enumerable.Range(0, texts.Length).Select(i => texts.GetString(i)));
        Assert.All(batch.Arrays, column => Assert.True(column.IsNull(1)));
    }
}
