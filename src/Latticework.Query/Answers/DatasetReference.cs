using Latticework.Facts;

namespace Latticework.Query;

/// <summary>Which dataset an answer rests on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Facts">Its number of facts.</param>
public sealed record DatasetReference(string Name, string Version, string Hash, int Facts)
{
    internal static DatasetReference Of(FactSet set) => new(set.Card.Name, set.Card.Version, set.Hash, set.Facts.Length);
}
