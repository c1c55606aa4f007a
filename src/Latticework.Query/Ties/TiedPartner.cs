using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One actor to whom another is tied.</summary>
/// <param name="Partner">The actor.</param>
/// <param name="Tie">The tie between the two.</param>
public sealed record TiedPartner(ActorCode Partner, Tie Tie);
