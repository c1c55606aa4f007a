using System.Collections.Immutable;
using System.Text.Json;

namespace Latticework.Facts.Tests;

/// <summary>The dataset of this repository, read straight from its files.</summary>
internal static class ShippedFacts
{
    private static readonly Lazy<FactFiles> files = new(Read);

    public static string Root { get; } = FindRoot();

    public static FactFiles Files => files.Value;

    private static FactFiles Read()
    {
        var folder = Path.Combine(Root, "src", "facts");
        var facts = new List<(Fact Fact, FactOrigin Origin)>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!name.Contains('/', StringComparison.Ordinal)) continue;
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var element in document.RootElement.EnumerateArray())
            {
                var kind = element.GetProperty("kind").Deserialize(FactJson.TypeOf<FactKind>());
                facts.Add(((Fact)element.Deserialize(FactJson.TypeOf(kind))!, new(name, 1, 1)));
            }
        }

        return new()
        {
            Card = JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, "dataset.json")), FactJson.TypeOf<DatasetCard>()),
            Actors = Registry<Actor>("actors.json"),
            Persons = Registry<Person>("persons.json"),
            Series = Registry<Series>("series.json"),
            Facts = [.. facts.Select(f => f.Fact)],
            Origins = [.. facts.Select(f => f.Origin)],
        };

        ImmutableArray<T> Registry<T>(string name)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name)));
            return [.. document.RootElement.EnumerateArray().Select(element => element.Deserialize(FactJson.TypeOf<T>())!)];
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Graph.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("no Graph.sln above the tests");
        return folder;
    }
}
