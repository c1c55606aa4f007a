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

    /// <summary>Makes the store equal to a dataset. Where it is already, nothing is written.</summary>
    /// <param name="target">The dataset that the store shall equal.</param>
    /// <param name="faults">What a reading back of the store has found altered (<see cref="VerifyAsync"/>); null where its hashes are to be trusted.</param>
    /// <param name="stamp">The stamp of the files that the dataset was read from, for the store to keep; null where none is known.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="FactStoreException">The store could not be reached or refused; it holds what it held.</exception>
    /// <exception cref="LoadTakenOverException">Another run went on in this one's place; the store holds what that one loads.</exception>
    Task<StoreReport> ApplyAsync(FactSet target, StoreFaults? faults = null, string? stamp = null, CancellationToken cancellationToken = default);

    /// <summary>The dataset held.</summary>
    /// <exception cref="FactStoreException">The store could not be reached, refused, or holds none.</exception>
    Task<FactSet> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>The dataset held, of whose facts only some: what is there where something is to change. A load that is published meanwhile may make a mixture of two datasets of it.</summary>
    /// <param name="facts">The facts; those that are not held are left out.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="FactStoreException">The store could not be reached, refused, or holds none.</exception>
    Task<FactSet> ReadPartAsync(IReadOnlyCollection<FactId> facts, CancellationToken cancellationToken = default);
}
