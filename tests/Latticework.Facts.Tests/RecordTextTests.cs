using System.Text;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class RecordTextTests
{
    [Fact]
    public void Compact_EveryShippedRecord_GivesWhatWritingGives()
    {
        var files = FactReader.Read([CuratedFiles.Folder]);
        Assert.Equal(1 + files.Actors.Length + files.Persons.Length + files.Series.Length + files.Facts.Length, files.Texts.Count);
        Assert.All(files.Texts, pair => Assert.Equal(Written(pair.Key), pair.Value.Compact()?.ToArray()));
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
    public void Compact_SpeltInAnotherWay_GivesUp(string json) => Assert.Null(new RecordText(Encoding.UTF8.GetBytes(json)).Compact());

    [Theory]
    [InlineData("{ \"a b\" : [\n  \"x \\\" { } \\\\ y\",\t12, { \"é\": null }\r\n] }", """{"a b":["x \" { } \\ y",12,{"é":null}]}""")]
    [InlineData("{ \"a b\": \"c d\", \"e\": [ 12 ] }", """{"a b":"c d","e":[12]}""")]
    [InlineData("{\"a b\":\"\",\"e\":\"c, d: [ ]\" }", """{"a b":"","e":"c, d: [ ]"}""")]
    public void Compact_Layout_GoesAndTextStays(string json, string compact) =>
        Assert.Equal(compact, Encoding.UTF8.GetString(new RecordText(Encoding.UTF8.GetBytes(json)).Compact()!.Value.Span));

    [Fact]
    public void Compact_NoLayout_IsTheTextItself()
    {
        ReadOnlyMemory<byte> json = """{"a b":["x y",12]}"""u8.ToArray();
        Assert.Equal(json, new RecordText(json).Compact());
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
