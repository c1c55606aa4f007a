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
    internal IEnumerable<Fact> OfCard
    {
        get
        {
            var folder = CardFile is { } file ? file[..(file.AsSpan().LastIndexOfAny('/', '\\') + 1)] : "";
            return Facts.Where((_, i) => i >= Origins.Length || Origins[i].File.StartsWith(folder, StringComparison.Ordinal));
        }
    }

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
}
