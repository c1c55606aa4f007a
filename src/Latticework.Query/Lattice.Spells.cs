using System.Collections.Immutable;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>Every fact in scope that can tie, by id, with the days on which it does: the network of all days at once. All five kinds of tie unless the scope names some.</summary>
    /// <remarks>O(facts × dates × nations of a fact). The scope's own day does not matter.</remarks>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public ImmutableArray<FactSpells> Spells(CancellationToken cancellationToken = default) => FactSpells.Of(Scoped, Kinds(RelationScope.TieKinds), cancellationToken);
}
