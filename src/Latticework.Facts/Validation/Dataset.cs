using System.Collections.Frozen;

namespace Latticework.Facts;

/// <summary>All that was read, indexed for the rules. Where an id, code or name stands twice, the first holds.</summary>
internal sealed class Dataset
{
    private readonly Dictionary<FactId, int> byId = [];
    private readonly Dictionary<string, (Source Record, FactId Citing)> pages = new(StringComparer.Ordinal);
    private readonly FrozenSet<ActorCode> codes;

    public Dataset(FactFiles files)
    {
        Files = files;
        codes = files.Actors.Select(actor => actor.Code).ToFrozenSet();
        Persons = new("person", "persons.json", files.Persons.Select(person => (person.Name, person.Variants)));
        Series = new("series", "series.json", files.Series.Select(series => (series.Name, series.Variants)));
        PersonActors = files.Persons.DistinctBy(person => person.Name).ToFrozenDictionary(person => person.Name, person => person.Nation, StringComparer.Ordinal);
        for (var i = 0; i < files.Facts.Length; i++)
        {
            byId.TryAdd(files.Facts[i].Id, i);
            foreach (var source in files.Facts[i].Sources) pages.TryAdd(source.Url, (source, files.Facts[i].Id));
        }
    }

    public FactFiles Files { get; }

    public RegisteredName Persons { get; }

    public RegisteredName Series { get; }

    /// <summary>The actor for whom each registered person acts, where the registry names one.</summary>
    public FrozenDictionary<string, ActorCode?> PersonActors { get; }

    public IEnumerable<FactId> Ids => byId.Keys;

    public bool HasActor(ActorCode code) => codes.Contains(code);

    /// <summary>The first fact with an id; null if there is none.</summary>
    public Fact? Find(FactId id) => byId.TryGetValue(id, out var at) ? Files.Facts[at] : null;

    /// <summary>Where the first fact with an id stands, in words.</summary>
    public string PlaceOf(FactId id) => byId[id] is var at && at < Files.Origins.Length && Files.Origins[at] is { File: { } file, Line: var line }
        ? $"{file}:{line}"
        : $"fact {at + 1}";

    /// <summary>The record of a page where it is first cited, and the fact that cites it.</summary>
    public (Source Record, FactId Citing) Page(string url) => pages[url];
}
