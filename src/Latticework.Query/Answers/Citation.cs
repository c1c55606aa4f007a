using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A fact cited by an answer, with all pages that bear it.</summary>
/// <param name="N">Its number in the answer, from 1, in the order in which the items first need it.</param>
/// <param name="Fact">The fact's id.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Confidence">How well it is borne.</param>
/// <param name="Announced">True where it is known only as announced beforehand, else null.</param>
/// <param name="Date">The date it is listed under; null where no source gives one.</param>
/// <param name="Sources">The pages.</param>
public sealed record Citation(int N, FactId Fact, string Name, Confidence Confidence, bool? Announced, PartialDate? Date, ImmutableArray<Source> Sources)
{
    internal static Citation Of(int n, Fact fact) => new(n, fact.Id, FactCaption.Of(fact), fact.Confidence, fact.Announced ? true : null, FactDates.From(fact), fact.Sources);
}
