using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>The facts that tie a partner to each nation named, in the order of the names. Enumerates every fact once.</summary>
[JsonConverter(typeof(FactsByNationConverter))]
public sealed class FactsByNation(ImmutableArray<FactsOfNation> sides) : IEnumerable<FactId>
{
    /// <summary>The nations named, each with the facts on its side.</summary>
    public ImmutableArray<FactsOfNation> Sides { get; } = sides;

    /// <summary>The facts on one nation's side, by id.</summary>
    /// <exception cref="KeyNotFoundException">The nation was not named in the question.</exception>
    public ImmutableArray<FactId> this[ActorCode nation]
    {
        get
        {
            foreach (var side in Sides)
                if (side.Nation == nation) return side.Facts;
            throw new KeyNotFoundException($"{nation} was not named in the question");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<FactId> GetEnumerator() => Sides.SelectMany(s => s.Facts).Distinct().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
