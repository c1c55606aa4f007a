using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One line of what is known of a fact, nation, person, forum or series.</summary>
/// <param name="Section">What the line is about (<c>agreements</c>, <c>offices</c>).</param>
/// <param name="Name">The field or thing.</param>
/// <param name="Text">What is known of it; null where the name says all.</param>
/// <param name="From">Its first date; null where it has none.</param>
/// <param name="To">Its last date; null where it has none.</param>
/// <param name="Evidence">The facts that bear it.</param>
public sealed record ProfileLine(
    string Section,
    string Name,
    string? Text,
    PartialDate? From,
    PartialDate? To,
    [property: JsonPropertyName("facts")] ImmutableArray<FactId> Evidence) : ICited
{
    IEnumerable<FactId> ICited.Facts => Evidence;
}
