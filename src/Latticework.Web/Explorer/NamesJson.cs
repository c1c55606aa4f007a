using System.Text.Json;
using Latticework.Facts;

namespace Latticework.Web;

/// <summary>All that can be searched for by name: nations, persons, forums, exercise series, each with its other names.</summary>
internal static class NamesJson
{
    public static byte[] Of(FactSet facts, CancellationToken cancellationToken) => JsonPage.Of(writer =>
    {
        var forums = facts.Facts.OfType<Forum>().ToList();
        List("nations", facts.Actors.All.Select(a => (a.Code.Value, a.Name, a.Aliases.AsEnumerable())));
        List("forums", forums.Select(f => (f.Id.Value, f.Name, f.Aka.AsEnumerable())));
        List("exercises", facts.Series.Select(s => (s.Name, s.Name, s.Variants.AsEnumerable())));
        List("persons", facts.Persons.Select(p => (p.Name, p.Name, p.Variants.AsEnumerable())));

        void List(string name, IEnumerable<(string Key, string Name, IEnumerable<string> Also)> things)
        {
            writer.WriteStartArray(name);
            foreach (var (key, text, also) in things)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Write(writer, key, text, also);
            }

            writer.WriteEndArray();
        }
    });

    private static void Write(Utf8JsonWriter writer, string key, string name, IEnumerable<string> also)
    {
        writer.WriteStartObject();
        writer.WriteString("key", key);
        writer.WriteString("name", name);
        writer.WriteStartArray("also");
        foreach (var other in also) writer.WriteStringValue(other);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
