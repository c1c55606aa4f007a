using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What was asked.</summary>
/// <param name="Command">The question's name (<c>partners</c>).</param>
/// <param name="Nations">The actors named, in the order given.</param>
/// <param name="Ties">The kinds of fact that counted.</param>
/// <param name="Scope">All else that counted.</param>
public sealed record Question(string Command, ImmutableArray<ActorCode> Nations, ImmutableArray<FactKind> Ties, RelationScope Scope)
{
    /// <summary>What was asked beside: names and values of the question's own options, in order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Options { get; init; } = [];
}
