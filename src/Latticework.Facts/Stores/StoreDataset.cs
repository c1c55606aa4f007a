namespace Latticework.Facts;

/// <summary>What a store says of the whole dataset that it holds.</summary>
/// <param name="Name">The dataset's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its content hash (<see cref="FactSet.Hash"/>).</param>
/// <param name="Facts">The number of its facts.</param>
/// <param name="Stamp">The stamp (<see cref="FactStamp"/>) of the files that it was read from; null where none is known.</param>
public sealed record StoreDataset(string Name, string Version, string Hash, int Facts, string? Stamp = null)
{
    /// <summary>What a store that holds a dataset says.</summary>
    public static StoreDataset Of(FactSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new(set.Card.Name, set.Card.Version, set.Hash, set.Facts.Length);
    }
}
