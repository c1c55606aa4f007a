using Apache.Arrow;
using Apache.Arrow.Ipc;
using Parquet;
using Xunit;

namespace Latticework.Exchange.Tests;

/// <summary>Tables that are written in parts.</summary>
public sealed class LargeTableTests
{
    private const int Rows = 140_001;

    private static readonly Table Large = ColumnOf<int>.Table(
        "large",
        [.. Enumerable.Range(0, Rows)],
        new("n", CellType.Whole, "the row", n => (long)n),
        new("text", CellType.Text, "none in every third row", n => n % 3 == 0 ? null : $"row {n}"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Arrow_InBatches_HasEveryRowInOrder(bool asFile)
    {
        using var bytes = new MemoryStream();
        if (asFile) ArrowTable.WriteFile(bytes, Large, []);
        else ArrowTable.WriteStream(bytes, Large, []);
        bytes.Position = 0;
        using var reader = asFile ? new ArrowFileReader(bytes) : new ArrowStreamReader(bytes);
        var (numbers, texts, batches) = (new List<long?>(), new List<string?>(), 0);
        for (; await reader.ReadNextRecordBatchAsync(TestContext.Current.CancellationToken) is { } batch; batches++)
        {
            numbers.AddRange((Int64Array)batch.Column(0));
            var column = (StringArray)batch.Column(1);
            texts.AddRange(Enumerable.Range(0, batch.Length).Select(row => column.GetString(row)));
        }

        Assert.Equal(3, batches);
        Assert.Equal(Large.Columns[0].Cells, numbers.Cast<object?>());
        Assert.Equal(Large.Columns[1].Cells, texts);
    }

    [Fact]
    public async Task Parquet_InRowGroups_HasEveryRowInOrder()
    {
        using var bytes = new MemoryStream();
        await ParquetTable.WriteAsync(bytes, Large, [], TestContext.Current.CancellationToken);
        bytes.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(bytes, cancellationToken: TestContext.Current.CancellationToken);
        var (numbers, texts) = (new List<long?>(), new List<string?>());
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var (some, of) = (new long?[group.RowCount], new string?[group.RowCount]);
            await group.ReadAsync<long>(reader.Schema.DataFields[0], some.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
            await group.ReadAsync(reader.Schema.DataFields[1], of.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
            numbers.AddRange(some);
            texts.AddRange(of);
        }

        Assert.Equal(2, reader.RowGroupCount);
        Assert.Equal(Large.Columns[0].Cells, numbers.Cast<object?>());
        Assert.Equal(Large.Columns[1].Cells, texts);
    }

    [Fact]
    public void Parts_OfNoRows_AreOneWithoutAny() => Assert.Equal([0..0], new Table("none", 0, []).Parts(10));

    [Fact]
    public void Parts_OfTwiceTheirSize_AreTwo() => Assert.Equal([0..10, 10..20], new Table("some", 20, []).Parts(10));
}
