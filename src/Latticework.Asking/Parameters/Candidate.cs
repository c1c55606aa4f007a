using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>Something that may be written, with what it means.</summary>
/// <param name="Value">The text.</param>
/// <param name="Meaning">What it means; null where the text says all.</param>
public readonly record struct Candidate(string Value, string? Meaning = null)
{
    /// <summary>Whether it is offered only once something of it is written.</summary>
    public bool OnceBegun { get; init; }

    /// <summary>Words that say all.</summary>
    /// <param name="words">The words.</param>
    public static IEnumerable<Candidate> Of(params IEnumerable<string> words) => words.Select(w => new Candidate(w));

    /// <summary>Nations and organisations by code and, once begun, by name.</summary>
    /// <param name="facts">The dataset.</param>
    public static IEnumerable<Candidate> Nations(FactSet facts) =>
        facts.Actors.All.Select(a => new Candidate(a.Code.Value, a.Name)).Concat(facts.Actors.All.Select(a => new Candidate(a.Name, a.Code.Value) { OnceBegun = true }));

    /// <summary>The ids of facts.</summary>
    /// <param name="facts">The dataset.</param>
    public static IEnumerable<Candidate> Ids(FactSet facts) => facts.Facts.Select(f => new Candidate(f.Id.Value, FactCaption.Of(f)));

    /// <summary>Whatever has a profile: nations, ids, and, once begun, persons, forums and series by name.</summary>
    /// <param name="facts">The dataset.</param>
    public static IEnumerable<Candidate> Things(FactSet facts) => Nations(facts).Concat(Ids(facts)).Concat(
        Of([.. facts.Persons.Select(p => p.Name), .. facts.Facts.OfType<Forum>().Select(f => f.Name), .. facts.Series.Select(s => s.Name)]).Select(c => c with { OnceBegun = true }));

    /// <summary>The publishers of sources.</summary>
    /// <param name="facts">The dataset.</param>
    public static IEnumerable<Candidate> Publishers(FactSet facts) =>
        Of(facts.Facts.SelectMany(f => f.Sources).Select(s => s.Publisher).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Other readings of disputed fields.</summary>
    /// <param name="facts">The dataset.</param>
    public static IEnumerable<Candidate> Readings(FactSet facts) => facts.Facts
        .SelectMany(f => f.Alternatives.Select(a => new Candidate($"{f.Id}.{a.Field}={Query.DisputedField.Text(a.Value)}", FactCaption.Of(f))));
}
