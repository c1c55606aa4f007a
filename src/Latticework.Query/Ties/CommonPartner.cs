using Latticework.Facts;

namespace Latticework.Query;

/// <summary>One actor to whom both of a pair are tied.</summary>
/// <param name="Partner">The actor.</param>
/// <param name="OfA">Its tie with the first of the pair.</param>
/// <param name="OfB">Its tie with the second.</param>
public sealed record CommonPartner(ActorCode Partner, Tie OfA, Tie OfB);
