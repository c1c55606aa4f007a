using System.Text.Json;

namespace Latticework.Facts;

/// <summary>Every text of a fact, with the path to it (<c>sources[0].title</c>).</summary>
internal static class FactTexts
{
    public static IEnumerable<(string Path, string Text)> Of(Fact fact)
    {
        using var document = JsonDocument.Parse(FactJson.Compact(fact));
        return [.. Walk("", document.RootElement)];
    }

    private static IEnumerable<(string, string)> Walk(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [(path, value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Walk($"{path}[{i}]", item)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Walk(path.Length == 0 ? p.Name : $"{path}.{p.Name}", p.Value)),
        _ => [],
    };
}
