namespace Latticework.Facts;

/// <summary>A rule that each fact must keep.</summary>
/// <param name="Code">The code, as listed in the codebook.</param>
/// <param name="Meaning">What must hold, in one line, as listed in the codebook.</param>
/// <param name="Check">All faults of one fact of a dataset.</param>
internal sealed record FactRule(string Code, string Meaning, Func<Fact, Dataset, IEnumerable<Fault>> Check)
{
    /// <summary>A rule that needs nothing but the fact.</summary>
    public FactRule(string code, string meaning, Func<Fact, IEnumerable<Fault>> check) : this(code, meaning, (fact, _) => check(fact))
    {
    }
}
