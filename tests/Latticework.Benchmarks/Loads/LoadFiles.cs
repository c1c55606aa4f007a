using System.Globalization;
using Latticework.Facts;

namespace Latticework.Benchmarks;

/// <summary>The made-up facts as fact files, and as CSV files of nodes and relationships, one file a kind without a header, for other programs.</summary>
internal static class LoadFiles
{
    public static void Write(string folder, int count)
    {
        var set = SyntheticFacts.Create(count);
        var exercises = set.Facts.Cast<Exercise>().ToList();
        WriteFacts(Path.Combine(folder, "facts"), set);
        Write("actors", set.Actors.All.Select(a => new object?[] { a.Code, a.Name }));
        Write("series", set.Series.Select(s => new object?[] { s.Name }));
        Write("pages", exercises.SelectMany(e => e.Sources).DistinctBy(s => s.Url).Select(s => new object?[]
        {
            s.Url, FactSet.HashOf(System.Text.Encoding.UTF8.GetBytes(s.Url)), s.Publisher, s.Title, s.Published, Iso(s.Published?.Earliest), Iso(s.Published?.Latest),
        }));
        Write("exercises", exercises.Select(e => new object?[]
        {
            e.Id, set.Hashes[e.Id], $"{e.Series} {e.Edition}", e.Edition, e.Start, Iso(e.Start?.Earliest), Iso(e.Start?.Latest), e.End, Iso(e.End?.Earliest), Iso(e.End?.Latest), e.Place,
            Word.Of(e.Confidence),
        }));
        Write("editions", exercises.Select(e => new object?[] { e.Id, e.Series, 0 }));
        Write("participants", exercises.SelectMany(e => e.Participants.Select((p, pos) => new object?[] { p.Nation, e.Id, pos, Word.Of(p.Role) })));
        Write("citations", exercises.SelectMany(e => e.Sources.Select((s, pos) => new object?[] { e.Id, s.Url, pos })));

        // No value here holds a comma or a quotation mark.
        void Write(string name, IEnumerable<object?[]> rows) =>
            File.WriteAllLines(Path.Combine(folder, name + ".csv"), rows.Select(row => string.Join(',', row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))));
    }

    /// <summary>Facts as a folder of fact files.</summary>
    public static void WriteFacts(string folder, FactSet set)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "dataset.json"), set.CardJson.Span);
        File.WriteAllText(Path.Combine(folder, "series.json"), $"[{string.Join(',', set.Series.Select(s => $$"""{"name":"{{s.Name}}","variants":[]}"""))}]");
        File.WriteAllLines(Path.Combine(folder, "exercises.jsonl"), set.Facts.Select(fact => System.Text.Encoding.UTF8.GetString(set.JsonOf(fact).Span)));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
