using Latticework.Facts;

namespace Latticework.Asking;

/// <summary>What a question is about: words that the command line takes in their place, and JSON and addresses by name.</summary>
/// <param name="Key">The name: <c>nations</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="Example">An example: <c>JPN,NZL</c>.</param>
public sealed record Operand(string Key, string Description, string Example)
{
    /// <summary>The least number of values.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number of values.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Whether its words belong together and make one text.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether commas part several values.</summary>
    public bool IsList => Most > 1 && !IsText;

    /// <summary>What may be given; null where that is not a list.</summary>
    public Func<FactSet, IEnumerable<Candidate>>? Candidates { get; init; }

    /// <summary>Nations, by code or name.</summary>
    /// <param name="least">The least number of them.</param>
    /// <param name="most">The greatest number of them.</param>
    /// <param name="example">An example.</param>
    public static Operand Nations(int least, int most = int.MaxValue, string example = "JPN,NZL") => new("nations", "nations, by code or name", example)
    {
        Least = least,
        Most = most,
        Candidates = Candidate.Nations,
    };
}
