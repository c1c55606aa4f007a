using System.Collections.Immutable;
using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Exchange;

/// <summary>What two sets of facts say of a pair in a year.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Year">The year in which the facts begin; of neighbouring years that contradict, the first set's.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Verdict">How the sets stand to one another.</param>
/// <param name="Ours">The first set's facts, by id.</param>
/// <param name="Theirs">The second set's, by id.</param>
public sealed record ComparedRow(Dyad Pair, int Year, FactKind Kind, ComparedAs Verdict, ImmutableArray<Fact> Ours, ImmutableArray<Fact> Theirs)
{
    /// <summary>The dates on both sides, as published.</summary>
    public string Dates => $"{Listed(Ours)} / {Listed(Theirs)}";

    private static string Listed(ImmutableArray<Fact> facts) => facts is [] ? "none" : string.Join(' ', facts.Select(f => FactDates.From(f)!.Value.ToString()).Distinct());
}
