using System.Text.Json;
using Latticework.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Latticework.Web;

/// <summary>What is asked: the dataset's card, and the nations and organisations that it knows.</summary>
internal static class DatasetEndpoints
{
    public static void MapDataset(this IEndpointRouteBuilder routes, FactSet facts)
    {
        Map(routes, "dataset", "the dataset asked: version, hash, day, coverage, counts", facts, JsonPage.Of(writer => Card(writer, facts)));
        Map(routes, "nations", "the nations and organisations that questions know, by code", facts, JsonPage.Of(writer => Nations(writer, facts)));
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string summary, FactSet facts, byte[] page)
    {
        var tag = EntityTag.Of(facts.Hash, name);
        routes.MapMethods($"/api/{name}", [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext context) => PageBytes.WriteTaggedAsync(context, "application/json", page, tag)))
            .WithName(name)
            .WithSummary(summary);
    }

    private static void Card(Utf8JsonWriter writer, FactSet facts)
    {
        var card = facts.Card;
        writer.WriteString("name", card.Name);
        writer.WriteString("title", card.Title);
        writer.WriteString("version", card.Version);
        writer.WriteString("hash", facts.Hash);
        writer.WriteString("compiled", card.Compiled.ToString());
        writer.WriteStartObject("coverage");
        writer.WriteString("from", card.Coverage.From.ToString());
        writer.WriteString("to", card.Coverage.To.ToString());
        writer.WriteEndObject();
        writer.WriteString("licence", card.Licence);
        writer.WriteNumber("facts", facts.Facts.Length);
        writer.WriteStartObject("kinds");
        foreach (var (kind, count) in facts.Facts.CountBy(f => f.Kind).OrderBy(c => c.Key)) writer.WriteNumber(Word.Of(kind), count);
        writer.WriteEndObject();
    }

    private static void Nations(Utf8JsonWriter writer, FactSet facts)
    {
        writer.WriteStartArray("items");
        foreach (var actor in facts.Actors.All)
        {
            writer.WriteStartObject();
            writer.WriteString("code", actor.Code.Value);
            writer.WriteString("name", actor.Name);
            writer.WriteString("kind", Word.Of(actor.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
