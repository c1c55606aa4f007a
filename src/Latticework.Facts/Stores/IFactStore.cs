namespace Latticework.Facts;

/// <summary>Where a dataset rests. A store holds what was applied last, whole: a reader never sees half of it.</summary>
public interface IFactStore
{
    /// <summary>The content hash (<see cref="FactSet.Hash"/>) of the dataset held; null for a store that holds none, is in the middle of a first load, or lacks keys and indexes
    /// that applying gives it.</summary>
    /// <exception cref="FactStoreException">The store could not be reached or refused.</exception>
    Task<string?> ReadHashAsync(CancellationToken cancellationToken = default);

    /// <summary>What the store says of the dataset held; null where <see cref="ReadHashAsync"/> gives null.</summary>
    /// <exception cref="FactStoreException">The store could not be reached or refused.</exception>
    Task<StoreDataset?> ReadDatasetAsync(CancellationToken cancellationToken = default);

    /// <summary>The id and hash (<see cref="FactSet.HashOf(Fact)"/>) of each fact held; empty for a store that holds none.</summary>
    /// <exception cref="FactStoreException">The store could not be reached or refused.</exception>
    Task<IReadOnlyDictionary<FactId, string>> ReadHashesAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads everything back, and compares what is there with the dataset it shall hold.</summary>
    /// <param name="target">The dataset.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>What is altered though its hash says that it is the dataset's; facts that are missing or of another hash are the matter of <see cref="ReadHashesAsync"/>.</returns>
    /// <exception cref="FactStoreException">The store could not be reached or refused.</exception>
    Task<StoreFaults> VerifyAsync(FactSet target, CancellationToken cancellationToken = default);

    /// <summary>Makes the store equal to the plan's target.</summary>
    /// <exception cref="FactStoreException">The store could not be reached or refused; it holds what it held.</exception>
    /// <exception cref="LoadTakenOverException">Another run went on in this one's place; the store holds what that one loads.</exception>
    Task<StoreReport> ApplyAsync(FactPlan plan, CancellationToken cancellationToken = default);

    /// <summary>The dataset held.</summary>
    /// <exception cref="FactStoreException">The store could not be reached, refused, or holds none.</exception>
    Task<FactSet> ReadAsync(CancellationToken cancellationToken = default);
}
