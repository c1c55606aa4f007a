using Latticework.Facts;

namespace Latticework.Query;

public sealed partial class Lattice
{
    /// <summary>All that the scope lets in on its day, to be written out: facts of all seven kinds and ties of all five, unless the scope names kinds.</summary>
    public Extract Extract() => new(Scoped, Kinds([.. Enum.GetValues<FactKind>()]), () => Graph(Kinds(RelationScope.TieKinds)));
}
