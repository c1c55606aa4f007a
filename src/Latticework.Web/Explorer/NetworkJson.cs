using System.Collections.Immutable;
using System.Text.Json;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Web;

/// <summary>The network of all days as the explorer reads it: the nations with their places, and each fact that can tie with who takes part in it when.</summary>
/// <remarks>Days are counted from 1970-01-01; a null end is open; nations and pages are numbers in the lists of this document.</remarks>
internal static class NetworkJson
{
    private static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber;

    public static byte[] Of(FactSet facts, RelationScope scope, ImmutableArray<Placed> places, CancellationToken cancellationToken)
    {
        var spells = new Lattice(facts, scope).Spells(cancellationToken);
        var number = places.Index().ToDictionary(p => p.Item.Actor.Code, p => p.Index);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            WriteDataset(writer, facts);
            WritePicture(writer);
            writer.WriteStartArray("nations");
            foreach (var placed in places) Write(writer, placed);
            writer.WriteEndArray();
            writer.WriteStartArray("facts");
            foreach (var fact in spells) Write(writer, fact, number, pages);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteDataset(Utf8JsonWriter writer, FactSet facts)
    {
        var card = facts.Card;
        writer.WriteStartObject("dataset");
        writer.WriteString("name", card.Name);
        writer.WriteString("title", card.Title);
        writer.WriteString("version", card.Version);
        writer.WriteString("hash", facts.Hash);
        writer.WriteNumber("facts", facts.Facts.Length);
        writer.WriteNumber("compiled", Day(card.Compiled.Latest));
        writer.WriteNumber("from", Day(card.Coverage.From.Earliest));
        writer.WriteNumber("to", Day(card.Coverage.To.Latest));
        writer.WriteEndObject();
    }

    private static void WritePicture(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("picture");
        writer.WriteNumber("width", Spot.Width);
        writer.WriteNumber("height", Spot.Height);
        writer.WriteStartObject("map");
        writer.WriteNumber("left", MapFrame.Box.Left);
        writer.WriteNumber("right", MapFrame.Box.Right);
        writer.WriteNumber("west", MapFrame.West);
        writer.WriteNumber("middle", (MapFrame.North + MapFrame.South) / 2);
        writer.WriteNumber("scale", MapFrame.Scale);
        writer.WriteNumber("stretch", MapFrame.Stretch);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Placed placed)
    {
        writer.WriteStartObject();
        writer.WriteString("code", placed.Actor.Code.Value);
        writer.WriteString("name", placed.Actor.Name);
        writer.WriteString("kind", Word.Of(placed.Actor.Kind));
        if (placed.Point is { } known) writer.WriteString("region", known.Region);
        Pair("network", placed.Network.X, placed.Network.Y);
        if (placed.Map is { } map) Pair("map", map.X, map.Y);
        if (placed.Point is { } point && MapFrame.Holds(point) && MapFrame.Place(point).Rounded() is var at) Pair("at", at.X, at.Y);
        writer.WriteEndObject();

        void Pair(string name, double x, double y)
        {
            writer.WriteStartArray(name);
            writer.WriteNumberValue(x);
            writer.WriteNumberValue(y);
            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, FactSpells spells, Dictionary<ActorCode, int> number, Dictionary<string, int> pages)
    {
        var fact = spells.Fact;
        writer.WriteStartObject();
        writer.WriteString("id", fact.Id.Value);
        writer.WriteString("kind", Word.Of(fact.Kind));
        if (Type(fact) is { } type) writer.WriteString("type", type);
        if (fact is Exercise or Patrol or Meeting && FactDates.From(fact) is { } date) writer.WriteNumber("from", Day(date.Earliest));
        WriteSpells("spells", spells.Spells);
        if (spells.Gaps is not []) WriteSpells("gaps", spells.Gaps);
        writer.WriteStartArray("pages");
        foreach (var source in fact.Sources)
        {
            if (!pages.TryGetValue(source.Url, out var page)) pages[source.Url] = page = pages.Count;
            writer.WriteNumberValue(page);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteSpells(string name, ImmutableArray<FactSpell> all)
        {
            writer.WriteStartArray(name);
            foreach (var spell in all)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(Day(spell.First));
                if (spell.End is { } end) writer.WriteNumberValue(Day(end));
                else writer.WriteNullValue();
                foreach (var nation in spell.Nations) writer.WriteNumberValue(number[nation]);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>The word by which a kind is narrowed: the type of an agreement, the form of a forum or a meeting.</summary>
    private static string? Type(Fact fact) => fact switch
    {
        Agreement a => Word.Of(a.Type),
        Forum f => Word.Of(f.Form),
        Meeting m => Word.Of(m.Form),
        _ => null,
    };

    private static int Day(DateOnly day) => day.DayNumber - FirstDay;
}
