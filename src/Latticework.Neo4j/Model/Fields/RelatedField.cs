using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Neo4j;

/// <summary>Ties to other facts, one relationship type a word.</summary>
internal sealed class RelatedField() : FactField("related")
{
    private static readonly Dictionary<string, string> Words = Word.All<RelationKind>().ToDictionary(LinkTypes.OfRelation, word => word, StringComparer.Ordinal);

    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var tie in value.EnumerateArray())
            fact.Links.Add(new(LinkTypes.OfRelation(tie.GetProperty("relation").GetString()!), GraphEnd.Fact, tie.GetProperty("id").GetString()!, pos++));
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        var links = fact.Links.Where(l => l.End == GraphEnd.Fact && Words.ContainsKey(l.Type)).OrderBy(l => l.Pos).ToList();
        if (links.Count == 0) return;
        json.WriteStartArray(Key);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("relation", Words[link.Type]);
            json.WriteString("id", link.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
