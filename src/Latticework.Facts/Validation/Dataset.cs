using System.Collections.Frozen;

namespace Latticework.Facts;

/// <summary>All that was read, indexed for the rules. Where an id, code or name stands twice, the first holds.</summary>
internal sealed class Dataset
{
    /// <summary>From so many facts on, no names near an unknown one are looked for: each would take longer than all the rest.</summary>
    private const int MostSuggested = 100_000;

    private readonly FactIndex index;
    private readonly Func<int, (Fact Fact, FactOrigin Origin)> fetch;
    private readonly HashSet<ActorCode> codes;
    private IReadOnlyDictionary<object, RecordText> texts;
    private (int Persons, int Series) known;

    /// <summary>A dataset whose facts are in memory.</summary>
    public Dataset(FactFiles files)
        : this(files, new(), at => (files.Facts[at], at < files.Origins.Length ? files.Origins[at] : default))
    {
        foreach (var fact in files.Facts) index.Add(fact);
        foreach (var fact in files.OfCard) CardCounts[fact.Kind]++;
    }

    /// <summary>A dataset whose facts are elsewhere.</summary>
    /// <param name="files">The card and the registries.</param>
    /// <param name="index">The facts.</param>
    /// <param name="fetch">Reads a fact by its number, and tells where it stands.</param>
    public Dataset(FactFiles files, FactIndex index, Func<int, (Fact Fact, FactOrigin Origin)> fetch)
    {
        (Files, this.index, this.fetch) = (files, index, fetch);
        texts = files.Texts;
        codes = [.. files.Actors.Select(actor => actor.Code)];
        Persons = new("person", "persons.json", files.Persons.Select(person => (person.Name, person.Variants)));
        Series = new("series", "series.json", files.Series.Select(series => (series.Name, series.Variants)));
        PersonActors = files.Persons.DistinctBy(person => person.Name).ToFrozenDictionary(person => person.Name, person => person.Nation, StringComparer.Ordinal);
    }

    public FactFiles Files { get; private set; }

    public RegisteredName Persons { get; }

    public RegisteredName Series { get; }

    /// <summary>The actor for whom each registered person acts, where the registry names one.</summary>
    public FrozenDictionary<string, ActorCode?> PersonActors { get; }

    /// <summary>How many facts of each kind the card counts.</summary>
    public Dictionary<FactKind, int> CardCounts { get; } = Enum.GetValues<FactKind>().ToDictionary(kind => kind, _ => 0);

    /// <summary>The facts among which a mistyped id may be meant; none where they are too many.</summary>
    public IEnumerable<Fact> Suggested => Files.Facts.Length > MostSuggested ? [] : Files.Facts;

    /// <summary>The same dataset, beside the texts of some facts.</summary>
    public Dataset With(IReadOnlyDictionary<object, RecordText> ofFacts)
    {
        var dataset = (Dataset)MemberwiseClone();
        dataset.texts = ofFacts;
        return dataset;
    }

    /// <summary>Registers what has been met since the last time.</summary>
    public void Know(LineNames names)
    {
        codes.UnionWith(names.MetStates);
        for (; known.Persons < names.Persons.Count; known.Persons++) Persons.Add(names.Persons[known.Persons].Name);
        for (; known.Series < names.Series.Count; known.Series++) Series.Add(names.Series[known.Series].Name);
    }

    /// <summary>The same dataset with all that was met in its registries, and the number of facts that could not be read.</summary>
    public Dataset Complete(LineNames names, int refused)
    {
        var dataset = (Dataset)MemberwiseClone();
        dataset.Files = Files.With([.. Files.Actors, .. names.Actors], [.. Files.Persons, .. names.Persons], [.. Files.Series, .. names.Series], refused);
        return dataset;
    }

    public bool HasActor(ActorCode code) => codes.Contains(code);

    /// <summary>The kind of the first fact with an id; null if there is none.</summary>
    public FactKind? KindOf(FactId id) => index.Find(id) is >= 0 and var at ? index.KindOf(at) : null;

    /// <summary>Where the first fact with the id of a fact stands, in words; null where it is that fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="at">Its number.</param>
    public string? PlaceOfOther(Fact fact, int at)
    {
        if (index.Find(fact.Id) is var first && first == at) return null;
        var (other, origin) = fetch(first);
        return other.Id != fact.Id ? null : origin is { File: { } file, Line: var line } ? $"{file}:{line}" : $"fact {first + 1}";
    }

    /// <summary>The record of a page where it is first cited, and the fact that cites it, if it is another record there.</summary>
    public (Source Record, FactId Citing)? OtherRecord(Source source)
    {
        if (index.FindOther(source) is not (>= 0 and var at)) return null;
        var citing = fetch(at).Fact;
        return citing.Sources.FirstOrDefault(cited => cited.Url == source.Url) is { } record ? (record, citing.Id) : null;
    }

    /// <summary>A fact's JSON as it was read, or as it is written.</summary>
    public ReadOnlySpan<byte> JsonOf(Fact fact) => texts.TryGetValue(fact, out var text) ? text.Json.Span : FactJson.Compact(fact);
}
