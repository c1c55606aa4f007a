using System.Text;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class FactFormatterTests
{
    [Fact]
    public void Format_EveryCuratedFile_GivesTheSameBytes()
    {
        Assert.NotEmpty(CuratedFiles.All);
        foreach (var (name, bytes) in CuratedFiles.All) Assert.Equal(Encoding.UTF8.GetString(bytes), Formatted(name, bytes));
    }

    [Fact]
    public void Format_ShuffledAndReescapedFacts_GivesTheCanonicalBytes()
    {
        var files = CuratedFiles.All.Where(file => file.Bytes.Length < 40_000).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int).Sample(
            (file, seed) =>
            {
                var (name, bytes) = files[file];
                Assert.Equal(Encoding.UTF8.GetString(bytes), Formatted(name, JsonDisorder.Of(bytes, seed, name)));
            },
            seed: "0N0XIzNsQ0O2", iter: 400);
    }

    [Fact]
    public void Format_Lines_AreCompactAndSorted()
    {
        const string Second = """{ "kind": "office", "id": "b", "person": "A \"B\" \u0043\ud83d\ude00", "nation": "JPN", "portfolio": "defence", "title": "T", "acting": true, """;
        const string Sources = """ "confidence": "reported", "sources": [{ "title": "t", "publisher": "p", "url": "https://e.org/" }], "inferred": [] }""";
        const string Sorted = """{"id":"a","kind":"office","person":"P","nation":"JPN","portfolio":"defence","title":"T","confidence":"reported","sources":[{"url":"https://e.org/","publisher":"p","title":"t"}]}""";
        const string Expected = """{"id":"b","kind":"office","person":"A \"B\" C😀","nation":"JPN","portfolio":"defence","title":"T","acting":true,"confidence":"reported","sources":[{"url":"https://e.org/","publisher":"p","title":"t"}]}""";
        Assert.Equal(Sorted + "\n" + Expected + "\n", Formatted("x.jsonl", Encoding.UTF8.GetBytes(Second + Sources + "\r\n\n" + Sorted)));
    }

    [Fact]
    public void Format_FileWithAFault_IsNotRewritten()
    {
        var text = Encoding.UTF8.GetString(CuratedFiles.Of("agreements/acsa.json")).Replace("\"Tokyo\"", "\"To  kyo\"", StringComparison.Ordinal);
        var formatted = FactFormatter.Format("acsa.json", Encoding.UTF8.GetBytes(text));
        Assert.False(formatted.IsFormatted);
        Assert.True(formatted.Bytes.IsEmpty);
        Assert.All(formatted.Diagnostics, fault => Assert.Equal("FACT016", fault.Code));
    }

    [Fact]
    public void Format_EmptyList_StaysFlat() => Assert.Equal("[]\n", Formatted("x.json", "[ ]"u8.ToArray()));

    [Fact]
    public void Format_WidthOf140_StaysOnOneLineAnd141Breaks()
    {
        var fits = new string('x', 140 - "    \"covers\": [\"\"],".Length);
        Assert.Contains($"\n    \"covers\": [\"{fits}\"],\n", Formatted("x.json", Agreement(fits)), StringComparison.Ordinal);
        Assert.Contains($"\n    \"covers\": [\n      \"{fits}x\"\n    ],\n", Formatted("x.json", Agreement(fits + "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_AlternativeObject_IsOrderedByTheTypeOfItsField()
    {
        var (name, bytes) = CuratedFiles.All.First(file => Encoding.UTF8.GetString(file.Bytes).Contains("\"value\": { \"nation\"", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(bytes);
        var swapped = text.Replace("\"value\": { \"nation\": \"GBR\", \"role\": \"participant\" }", "\"value\": { \"role\": \"participant\", \"nation\": \"GBR\" }", StringComparison.Ordinal);
        Assert.NotEqual(text, swapped);
        Assert.Equal(text, Formatted(name, Encoding.UTF8.GetBytes(swapped)));
    }

    private static byte[] Agreement(string covers) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[]
    {
        new
        {
            id = "a", kind = "agreement", type = "acsa", name = "N", parties = new[] { "JPN", "NZL" }, covers = new[] { covers }, confidence = "reported",
            sources = new[] { new { url = "https://e.org/", publisher = "p", title = "t" } },
        },
    }));

    private static string Formatted(string name, byte[] bytes)
    {
        var formatted = FactFormatter.Format(name, bytes);
        Assert.Empty(formatted.Diagnostics);
        return Encoding.UTF8.GetString(formatted.Bytes.Span);
    }
}
