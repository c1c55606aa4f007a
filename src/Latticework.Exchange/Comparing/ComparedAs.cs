namespace Latticework.Exchange;

/// <summary>How two sets of facts stand to one another in a pair, a year and a kind of fact.</summary>
public enum ComparedAs
{
    /// <summary>Both have a fact, on days that can be the same.</summary>
    Agree,

    /// <summary>Both have a fact, on days or in neighbouring years that cannot be the same.</summary>
    Contradict,

    /// <summary>Only the first set has one, though the other has facts of the kind in earlier and later years, or in that year.</summary>
    OnlyOurs,

    /// <summary>Only the second set has one.</summary>
    OnlyTheirs,

    /// <summary>One set has one, and the other nothing of the kind so early or so late: it does not say that there was none.</summary>
    NotCovered,
}
