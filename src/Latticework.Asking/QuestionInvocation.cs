using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Asking;

/// <summary>One asking of a question: what it is about, what it was told, and the dataset asked.</summary>
/// <param name="command">The question.</param>
/// <param name="operands">What it is about, in the order of the command's operands.</param>
/// <param name="given">The texts given for each parameter, by its name on the command line; for a flag, none.</param>
/// <param name="facts">Gives the dataset; called once, when all else is known to be well.</param>
public sealed class QuestionInvocation(QuestionCommand command, IReadOnlyList<string> operands, IReadOnlyDictionary<string, IReadOnlyList<string>> given, Func<FactSet> facts)
    : GivenTexts(given)
{
    private readonly Lazy<FactSet> facts = new(facts);

    /// <summary>The question.</summary>
    public QuestionCommand Command => command;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Operands => operands;

    /// <summary>The dataset asked.</summary>
    public FactSet Facts => facts.Value;

    /// <summary>The dataset in a scope; a server that asks often keeps those it had.</summary>
    public Func<FactSet, RelationScope, Lattice> Open { get; init; } = (set, scope) => new(set, scope);

    /// <summary>Whether only the result itself is wanted: no heading, notes or sources.</summary>
    public bool Quiet { get; init; }

    /// <summary>The columns of the terminal for which a table is written; null: lines of any length.</summary>
    public Func<int?> Width { get; init; } = () => null;

    /// <summary>Whether a table has the colours of a terminal.</summary>
    public bool Color { get; init; }

    /// <summary>Told, from any thread, how many of how many days are answered; null: nobody.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Says that the answer is no longer wanted.</summary>
    public CancellationToken CancellationToken { get; init; }
}
