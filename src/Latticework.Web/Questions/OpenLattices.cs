using Latticework.Facts;
using Latticework.Query;

namespace Latticework.Web;

/// <summary>The dataset in the scopes asked for last: their networks, once drawn, serve the next question too.</summary>
internal sealed class OpenLattices
{
    private const int Kept = 32;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Key, Lattice Lattice)> recent = new();

    /// <summary>The dataset in a scope.</summary>
    public Lattice Open(FactSet facts, RelationScope scope)
    {
        var key = ScopeKey.Of(scope);
        lock (gate)
        {
            for (var node = recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key || node.Value.Lattice.Facts != facts) continue;
                recent.Remove(node);
                recent.AddFirst(node);
                return node.Value.Lattice;
            }

            var opened = new Lattice(facts, scope);
            recent.AddFirst((key, opened));
            if (recent.Count > Kept) recent.RemoveLast();
            return opened;
        }
    }
}
