using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>Something that a question may be told beside what it is about: a value, several, or that it is so.</summary>
/// <param name="name">The name as the command line spells it: <c>--as-of</c>.</param>
/// <param name="value">The value as a help shows it: capitals, or the words themselves; null for one that is given or not.</param>
/// <param name="description">What it does.</param>
public sealed class Parameter(string name, string? value, string description)
{
    /// <summary>The name as the command line spells it: <c>--as-of</c>.</summary>
    public string Name => name;

    /// <summary>The name as JSON spells it: <c>asOf</c>.</summary>
    public string Key => ParameterKey.Of(name);

    /// <summary>The value as a help shows it; null for one that is given or not.</summary>
    public string? Value => value;

    /// <summary>What it does.</summary>
    public string Description => description;

    /// <summary>Whether it takes no value: it is given or not.</summary>
    public bool IsFlag => value is null;

    /// <summary>Whether commas part several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it may be given again.</summary>
    public bool Repeats { get; init; }

    /// <summary>What may be given; null where that is not a list.</summary>
    public Func<FactSet, IEnumerable<Candidate>>? Candidates { get; init; }

    /// <summary>One that is given or not.</summary>
    /// <param name="name">The name as the command line spells it.</param>
    /// <param name="description">What it does.</param>
    public static Parameter Flag(string name, string description) => new(name, null, description);
}
