using System.Collections.Immutable;

namespace Latticework.Facts;

internal static class NamesUnique
{
    public static IEnumerable<Fault> Check(Dataset dataset) =>
    [
        .. Doubles("persons.json", dataset.Files.Persons.Select(person => (person.Name, person.Variants))),
        .. from person in dataset.Files.Persons
           where person.Nation is { } nation && !dataset.HasActor(nation)
           select new Fault("nation", $"no actor has the code '{person.Nation}'; write a code of actors.json, or add it there", person.Name),
        .. Doubles("series.json", dataset.Files.Series.Select(series => (series.Name, series.Variants))),
    ];

    private static IEnumerable<Fault> Doubles(string file, IEnumerable<(string Name, ImmutableArray<string> Variants)> entries)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, variants) in entries)
            foreach (var (path, text) in variants.Select((variant, i) => ($"variants[{i}]", variant)).Prepend(("name", name)))
                if (!seen.TryAdd(text, name)) yield return new(path, $"'{text}' already stands for '{seen[text]}' in {file}; leave it to one of them", name);
    }
}
