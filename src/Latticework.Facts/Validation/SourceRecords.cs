namespace Latticework.Facts;

internal static class SourceRecords
{
    public static IEnumerable<Fault> Check(Fact fact, Dataset dataset)
    {
        for (var i = 0; i < fact.Sources.Length; i++)
        {
            var here = fact.Sources[i];
            if (dataset.OtherRecord(here) is not var (first, citing)) continue;
            if (here.Publisher != first.Publisher) yield return Differs(i, "publisher", here.Publisher, first.Publisher, citing);
            if (here.Title != first.Title) yield return Differs(i, "title", here.Title, first.Title, citing);
            if (here.TitleIsLabel != first.TitleIsLabel)
                yield return Differs(i, "titleIsLabel", here.TitleIsLabel ? "true" : null, first.TitleIsLabel ? "true" : null, citing);
            if (here.Published != first.Published) yield return Differs(i, "published", here.Published?.ToString(), first.Published?.ToString(), citing);
        }
    }

    private static Fault Differs(int i, string key, string? here, string? first, FactId citing) =>
        new($"sources[{i}].{key}", $"{Shown(here)}, but {Shown(first)} for the same page in '{citing}'; write the same in both");

    private static string Shown(string? value) => value is null ? "absent" : $"'{value}'";
}
