using Latticework.Facts;

namespace Latticework.Query;

/// <summary>An item of an answer: it knows the facts that bear it.</summary>
public interface ICited
{
    /// <summary>The facts that bear the item.</summary>
    IEnumerable<FactId> Facts { get; }
}
