using System.Buffers;
using System.Text;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class RecordTextTests
{
    [Fact]
    public void TryCompact_EveryShippedRecord_GivesWhatWritingGives()
    {
        var files = FactReader.Read([CuratedFiles.Folder]);
        Assert.Equal(1 + files.Actors.Length + files.Persons.Length + files.Series.Length + files.Facts.Length, files.Texts.Count);
        Assert.All(files.Texts, pair => Assert.Equal(Written(pair.Key), Compact(pair.Value)));
    }

    [Fact]
    public void Hash_OfTexts_IsThatOfRecords()
    {
        var read = EmbeddedFactStore.Shipped();
        var built = new FactSet(read.Card, read.Actors.All, read.Persons, read.Series, read.Facts);
        Assert.Equal(built.Hash, read.Hash);
    }

    [Fact]
    public void JsonOf_ChangedFact_IsOfTheChange()
    {
        var read = EmbeddedFactStore.Shipped();
        var changed = read.Facts[0] with { Note = "changed" };
        Assert.Contains("\"note\":\"changed\"", Encoding.UTF8.GetString(read.JsonOf(changed).Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "a": "tab\there" }""")]
    [InlineData("""{ "a": "\u0041" }""")]
    [InlineData("""{ "a": "b\/c" }""")]
    [InlineData("""{ "a": "\ud83d\ude00" }""")]
    [InlineData("""{ "a": -0 }""")]
    public void TryCompact_SpeltInAnotherWay_GivesUp(string json) => Assert.Null(Compact(new(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void TryCompact_Layout_GoesAndTextStays() => Assert.Equal(
        """{"a b":["x \" { } \\ y",12,{"é":null}]}""",
        Encoding.UTF8.GetString(Compact(new("{ \"a b\" : [\n  \"x \\\" { } \\\\ y\",\t12, { \"é\": null }\r\n] }"u8.ToArray()))!));

    private static byte[]? Compact(RecordText text)
    {
        var compact = new ArrayBufferWriter<byte>();
        return text.TryCompact(compact) ? compact.WrittenSpan.ToArray() : null;
    }

    private static byte[] Written(object record) => record switch
    {
        Fact fact => FactJson.Compact(fact),
        Actor actor => FactJson.Compact(actor),
        Person person => FactJson.Compact(person),
        Series series => FactJson.Compact(series),
        DatasetCard card => FactJson.Compact(card),
        _ => throw new ArgumentException($"{record.GetType()} is no record of a dataset", nameof(record)),
    };
}
