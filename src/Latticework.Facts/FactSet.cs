using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Latticework.Facts;

/// <summary>A whole dataset: its card, its registries, and its facts ordered by id. Immutable, with one content hash.</summary>
public sealed class FactSet
{
    private readonly Lazy<FrozenDictionary<FactId, Fact>> byId;
    private readonly IReadOnlyDictionary<object, RecordText> texts;
    private readonly Lazy<string> hash;
    private readonly Lazy<Dictionary<FactId, string>> hashes;

    /// <summary>Puts a dataset together; the order of what is given does not matter.</summary>
    /// <exception cref="ArgumentException">Two facts share an id.</exception>
    public FactSet(DatasetCard card, IEnumerable<Actor> actors, IEnumerable<Person> persons, IEnumerable<Series> series, IEnumerable<Fact> facts)
        : this(card, actors, persons, series, facts, ImmutableDictionary<object, RecordText>.Empty)
    {
    }

    /// <summary>The dataset in files that have passed every rule; their texts serve as the JSON of what was read from them.</summary>
    internal FactSet(FactFiles files, DatasetCard card)
        : this(card, files.Actors, files.Persons, files.Series, files.Facts, files.Texts)
    {
    }

    private FactSet(
        DatasetCard card,
        IEnumerable<Actor> actors,
        IEnumerable<Person> persons,
        IEnumerable<Series> series,
        IEnumerable<Fact> facts,
        IReadOnlyDictionary<object, RecordText> texts)
    {
        this.texts = texts;
        Card = card;
        Actors = new ActorRegistry(actors);
        Persons = [.. persons.OrderBy(p => p.Name, StringComparer.Ordinal)];
        Series = [.. series.OrderBy(s => s.Name, StringComparer.Ordinal)];
        Facts = Ordered([.. facts]);
        for (var i = 1; i < Facts.Length; i++)
            if (Facts[i].Id == Facts[i - 1].Id) throw new ArgumentException($"two facts share the id '{Facts[i].Id}'", nameof(facts));
        byId = new(() => Facts.ToFrozenDictionary(f => f.Id));
        hash = new(ComputeHash);
        hashes = new(ComputeHashes);
    }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetCard Card { get; }

    /// <summary>The nations and organisations.</summary>
    public ActorRegistry Actors { get; }

    /// <summary>The persons, by name.</summary>
    public ImmutableArray<Person> Persons { get; }

    /// <summary>The exercise series, by name.</summary>
    public ImmutableArray<Series> Series { get; }

    /// <summary>The facts, by id.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary><c>sha256:</c> and the SHA-256, in hexadecimal, of the compact JSON of card, actors, persons, series and facts, one a line, in order.</summary>
    /// <remarks>Two datasets with equal content have equal hashes, however their files are laid out. Computed once, when first asked for.</remarks>
    public string Hash => hash.Value;

    /// <summary>What a store remembers of each fact to tell whether it changed (<see cref="HashOf(Fact)"/>), by id. Computed once, when first asked for.</summary>
    public IReadOnlyDictionary<FactId, string> Hashes => hashes.Value;

    /// <summary>The fact of an id, if the set has it.</summary>
    public bool TryGet(FactId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Fact? fact) => byId.Value.TryGetValue(id, out fact);

    /// <summary>The fact of an id.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such fact.</exception>
    public Fact this[FactId id] => byId.Value.TryGetValue(id, out var fact) ? fact : throw new KeyNotFoundException($"no fact has the id '{id}'");

    /// <summary>A fact's compact JSON, in UTF-8, keys in the codebook's order.</summary>
    /// <param name="fact">A fact of this set, or a reading of one.</param>
    public ReadOnlyMemory<byte> JsonOf(Fact fact) => CompactText(fact) ?? FactJson.Compact(fact);

    /// <summary>The compact JSON of an actor, person or series, in UTF-8, keys in the codebook's order.</summary>
    /// <exception cref="ArgumentException">The entry is of another type.</exception>
    public static ReadOnlyMemory<byte> JsonOfEntry(object entry) => entry switch
    {
        Actor actor => FactJson.Compact(actor),
        Person person => FactJson.Compact(person),
        Series series => FactJson.Compact(series),
        _ => throw new ArgumentException($"{entry} is no entry of a registry; give an actor, a person or a series", nameof(entry)),
    };

    /// <summary>The card's compact JSON, in UTF-8, as a <c>dataset.json</c> may hold it.</summary>
    public ReadOnlyMemory<byte> CardJson => FactJson.Compact(Card);

    /// <summary>The compact JSON, in UTF-8, of a fact that is in no set: a line of canonical JSON Lines.</summary>
    public static ReadOnlyMemory<byte> Json(Fact fact) => FactJson.Compact(fact);

    /// <summary>The first 128 bits of the SHA-256 of a fact's compact JSON, in base64: what a store remembers to tell a changed fact.</summary>
    public static string HashOf(Fact fact) => HashOf(FactJson.Compact(fact));

    /// <summary>The same of a fact's JSON (<see cref="JsonOf"/>).</summary>
    public static string HashOf(ReadOnlySpan<byte> json) => Convert.ToBase64String(SHA256.HashData(json).AsSpan(0, 16));

    private static ImmutableArray<Fact> Ordered(ImmutableArray<Fact> facts)
    {
        for (var i = 1; i < facts.Length; i++)
            if (facts[i].Id.CompareTo(facts[i - 1].Id) < 0) return facts.Sort((a, b) => a.Id.CompareTo(b.Id));
        return facts;
    }

    private Dictionary<FactId, string> ComputeHashes()
    {
        var ofIds = new Dictionary<FactId, string>(Facts.Length);
        foreach (var some in Threads.ShareStretches(Facts.Length, stretch => Facts[stretch].Select(fact => (fact.Id, Hash: HashOf(JsonOf(fact).Span))).ToArray()))
            foreach (var (id, hash) in some) ofIds.Add(id, hash);
        return ofIds;
    }

    private string ComputeHash()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Card, FactJson.Compact);
        foreach (var actor in Actors.All) Add(actor, FactJson.Compact);
        foreach (var person in Persons) Add(person, FactJson.Compact);
        foreach (var one in Series) Add(one, FactJson.Compact);
        foreach (var fact in Facts) Add(fact, FactJson.Compact);
        return "sha256:" + Convert.ToHexStringLower(sha.GetHashAndReset());

        void Add<T>(T record, Func<T, byte[]> written) where T : class
        {
            sha.AppendData(CompactText(record) is { } text ? text.Span : written(record));
            sha.AppendData("\n"u8);
        }
    }

    // Serializing costs more at start than all the rest of an answer.
    private ReadOnlyMemory<byte>? CompactText(object record) => texts.TryGetValue(record, out var text) ? text.Compact() : null;
}
