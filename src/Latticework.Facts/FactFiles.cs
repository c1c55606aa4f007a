using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What a reading of fact files found: all that could be read, where it stood, and every fault.</summary>
/// <remarks>Facts and registry entries stand in the order of the files and may be doubled or refer to nothing: judge them before use.</remarks>
public sealed class FactFiles
{
    /// <summary>The dataset's card, where a <c>dataset.json</c> was among the files.</summary>
    public DatasetCard? Card { get; init; }

    /// <summary>The name of the file that held the card.</summary>
    internal string? CardFile { get; init; }

    /// <summary>The facts that the card counts: those of files in its folder, at whatever depth.</summary>
    internal IEnumerable<Fact> OfCard => Facts.Where((_, i) => i >= Origins.Length || IsOfCard(Origins[i].File));

    /// <summary>Whether the card counts the facts of a file.</summary>
    internal bool IsOfCard(string file) =>
        CardFile is not { } card || file.AsSpan().StartsWith(card.AsSpan(0, card.AsSpan().LastIndexOfAny('/', '\\') + 1), StringComparison.Ordinal);

    /// <summary>The entries of <c>actors.json</c>.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>The entries of <c>persons.json</c>.</summary>
    public ImmutableArray<Person> Persons { get; init; } = [];

    /// <summary>The entries of <c>series.json</c>.</summary>
    public ImmutableArray<Series> Series { get; init; } = [];

    /// <summary>The facts, in the order of the files.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Where each of <see cref="Facts"/> stood; as long as it.</summary>
    public ImmutableArray<FactOrigin> Origins { get; init; } = [];

    /// <summary>How many facts could not be read; each has at least one of <see cref="Diagnostics"/>.</summary>
    public int Refused { get; init; }

    /// <summary>The text of each record, fact or registry entry, that stood in canonical form.</summary>
    internal IReadOnlyDictionary<object, RecordText> Texts { get; init; } = ImmutableDictionary<object, RecordText>.Empty;

    /// <summary>Every fault found while reading, in the order of the files.</summary>
    public ImmutableArray<FactDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The same with other registries.</summary>
    internal FactFiles With(ImmutableArray<Actor> actors, ImmutableArray<Person> persons, ImmutableArray<Series> series, int? refused = null) => new()
    {
        Card = Card,
        CardFile = CardFile,
        Actors = actors,
        Persons = persons,
        Series = series,
        Facts = Facts,
        Origins = Origins,
        Texts = Texts,
        Refused = refused ?? Refused,
        Diagnostics = Diagnostics,
    };

    /// <summary>The registries alone, with a card.</summary>
    internal FactFiles Of(DatasetCard card) => new() { Card = card, Actors = Actors, Persons = Persons, Series = Series };

    /// <summary>The same registries and card with the facts of others.</summary>
    internal FactFiles With(FactFiles others) => new() { Card = Card, Actors = Actors, Persons = Persons, Series = Series, Facts = others.Facts, Texts = others.Texts };
}
