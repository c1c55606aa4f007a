using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A nation that is tied to every nation named.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Facts">The facts that tie it to each nation named.</param>
/// <param name="First">The date of the first fact in scope by which it was tied to all of them, ended or not; null where a date is not known.</param>
public sealed record SharedPartner(ActorCode Partner, FactsByNation Facts, PartialDate? First) : ICited
{
    IEnumerable<FactId> ICited.Facts => Facts;
}
