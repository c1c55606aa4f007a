using System.Text;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace Latticework.Facts.Tests;

public sealed class TextGlanceTests
{
    private const int Most = 20;
    private const string Day = "2026-11-25";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly string[] Odd = ["2026-11-25", "2026-11-26", "2026-12", "2026", "2027", "3000", "1999-12-31", "9", "2026-11-25T00", "a \"b\"", "é"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["ab 2,:-"], 0, 30],
        Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]));

    private static readonly Gen<string> Records = Gen.Select(Gen.Select(Texts, Gen.Int[0, 3000], Texts.Array[0, 4]).Array[0, 5], Gen.Bool).Select((fields, isIndented) =>
        JsonSerializer.Serialize(fields.Select((f, i) => new object[] { $"k{i}", f.Item1, f.Item2, f.Item3 }), isIndented ? Indented : JsonSerializerOptions.Default));

    [Fact]
    public void AllWithin_TrueOfAnyRecord_NoTextIsLonger() => Records.Sample(json =>
        !TextGlance.AllWithin(Encoding.UTF8.GetBytes(json), Most) || Of(json).All(text => text.Length <= Most));

    [Fact]
    public void NoneAfter_TrueOfAnyRecord_NoDateIsLater() => Records.Sample(json =>
        !TextGlance.NoneAfter(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetBytes(Day)) || !Of(json).Any(IsLater));

    [Theory]
    [InlineData("""{"a":"12345678901234567890","b":["12345678901234567890","x"]}""", true)]
    [InlineData("""{"a":"123456789012345678901"}""", false)]
    [InlineData("""{"a":"x","b":"y","c":"123456789012345678901","d":"z"}""", false)]
    [InlineData("""{"a":1234567890123456789012}""", true)]
    [InlineData("{}", true)]
    public void AllWithin_PlainRecord_IsSure(string json, bool sure) => Assert.Equal(sure, TextGlance.AllWithin(Encoding.UTF8.GetBytes(json), Most));

    [Theory]
    [InlineData("""{"a":"2026-11-25","b":"2026","c":"2025-12-31","d":"x 2027"}""", true)]
    [InlineData("""{"a":"2026-11-26"}""", false)]
    [InlineData("""{"a":"2026-12"}""", false)]
    [InlineData("""{"a":["1999","3000-01"]}""", false)]
    [InlineData("""{"a":2027,"b":"2027 or later"}""", true)]
    public void NoneAfter_PlainRecord_IsSure(string json, bool sure) => Assert.Equal(sure, TextGlance.NoneAfter(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetBytes(Day)));

    private static bool IsLater(string text) => PartialDate.TryParse(text, out var date) && date.Earliest > PartialDate.Parse(Day).Latest;

    private static List<string> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Walk(document.RootElement)];
    }

    private static IEnumerable<string> Walk(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Walk),
        _ => [],
    };
}
