namespace Latticework.Facts;

/// <summary>A rule that each fact must keep.</summary>
/// <param name="Code">The code, as listed in the codebook.</param>
/// <param name="Meaning">What must hold, in one line, as listed in the codebook.</param>
/// <param name="Check">All faults of one fact, which has a number, of a dataset.</param>
internal sealed record FactRule(string Code, string Meaning, Func<Fact, int, Dataset, IEnumerable<Fault>> Check)
{
    /// <summary>A rule for which the fact's number does not matter.</summary>
    public FactRule(string code, string meaning, Func<Fact, Dataset, IEnumerable<Fault>> check) : this(code, meaning, (fact, _, dataset) => check(fact, dataset))
    {
    }

    /// <summary>A rule that needs nothing but the fact.</summary>
    public FactRule(string code, string meaning, Func<Fact, IEnumerable<Fault>> check) : this(code, meaning, (fact, _, _) => check(fact))
    {
    }
}
