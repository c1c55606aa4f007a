using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>The pages cited, by url; what a page is called stands on its own node.</summary>
/// <param name="pages">Each page's record as JSON, by url; needed where JSON is written.</param>
internal sealed class SourcesField(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pages) : FactField("sources")
{
    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var page in value.EnumerateArray()) fact.Links.Add(new("CITES", GraphEnd.Source, page.GetProperty("url").GetString()!, pos++));
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        json.WriteStartArray(Key);
        foreach (var link in fact.LinksOf("CITES", GraphEnd.Source)) json.WriteRawValue(pages[link.Key].Span);
        json.WriteEndArray();
    }
}
