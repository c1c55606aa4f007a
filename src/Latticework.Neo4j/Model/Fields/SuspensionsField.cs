using System.Text.Json;

namespace Latticework.Neo4j;

/// <summary>Suspensions between two parties: a relationship of each with the agreement, both with the suspension's place in the list.</summary>
internal sealed class SuspensionsField() : FactField("suspensions")
{
    private const string Type = "SUSPENDED";
    private static readonly EntryPart[] Parts = [EntryPart.Date("from"), EntryPart.Date("to")];

    public override void ToGraph(JsonElement value, GraphFact fact)
    {
        var pos = 0;
        foreach (var suspension in value.EnumerateArray())
        {
            long side = 0;
            foreach (var code in suspension.GetProperty("between").EnumerateArray())
            {
                var link = new GraphLink(Type, GraphEnd.Actor, code.GetString()!, pos);
                link.Properties["side"] = side++;
                EntryPart.Put(Parts, suspension, link.Properties);
                fact.Links.Add(link);
            }

            pos++;
        }
    }

    public override void ToJson(GraphFact fact, Utf8JsonWriter json)
    {
        var suspensions = fact.LinksOf(Type, GraphEnd.Actor).GroupBy(l => l.Pos).OrderBy(g => g.Key).ToList();
        if (suspensions.Count == 0) return;
        json.WriteStartArray(Key);
        foreach (var suspension in suspensions)
        {
            json.WriteStartObject();
            json.WriteStartArray("between");
            foreach (var link in suspension.OrderBy(l => (long)l.Properties["side"])) json.WriteStringValue(link.Key);
            json.WriteEndArray();
            EntryPart.Write(Parts, suspension.First().Properties, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
