using System.Reflection;

namespace Latticework.Facts;

/// <summary>A store in memory, which starts with the dataset that ships inside the library.</summary>
/// <remarks>Safe for any number of readers beside one writer: a dataset is swapped in by one reference.</remarks>
public sealed class EmbeddedFactStore : IFactStore
{
    private static readonly Assembly Assembly = typeof(EmbeddedFactStore).Assembly;

    private FactSet set;

    /// <summary>A store that holds a dataset.</summary>
    public EmbeddedFactStore(FactSet set) => this.set = set;

    /// <summary>A store that holds the shipped dataset.</summary>
    public EmbeddedFactStore() : this(Shipped())
    {
    }

    /// <summary>Reads the dataset that ships inside the library. Its facts have passed every rule when the library was built.</summary>
    public static FactSet Shipped()
    {
        var files = FactReader.Read(Assembly.GetManifestResourceNames(), Bytes);
        return files.Diagnostics is []
            ? new FactSet(files, files.Card!)
            : throw new InvalidDataException(files.Diagnostics[0].ToString());
    }

    /// <summary>The registries of the shipped dataset, without its facts.</summary>
    internal static FactFiles ShippedRegistries() => FactReader.Read(
        Assembly.GetManifestResourceNames().Where(name => FactFileRoles.Of(name) is FactFileRole.Actors or FactFileRole.Persons or FactFileRole.Series), Bytes);

    /// <inheritdoc/>
    public Task<string?> ReadHashAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<string?>(Volatile.Read(ref set).Hash);
    }

    /// <inheritdoc/>
    public Task<StoreDataset?> ReadDatasetAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<StoreDataset?>(StoreDataset.Of(Volatile.Read(ref set)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<FactId, string>> ReadHashesAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Volatile.Read(ref set).Hashes);
    }

    /// <inheritdoc/>
    public Task<StoreFaults> VerifyAsync(FactSet target, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(StoreFaults.None);
    }

    /// <inheritdoc/>
    public Task<StoreReport> ApplyAsync(FactSet target, StoreFaults? faults = null, string? stamp = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plan = FactPlan.Between(Interlocked.Exchange(ref set, target).Hashes, target, faults);
        return Task.FromResult(new StoreReport(plan.Added.Length, plan.Changed.Length, plan.Removed.Length, plan.Unchanged));
    }

    /// <inheritdoc/>
    public Task<FactSet> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Volatile.Read(ref set));
    }

    /// <inheritdoc/>
    public Task<FactSet> ReadPartAsync(IReadOnlyCollection<FactId> facts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        cancellationToken.ThrowIfCancellationRequested();
        var held = Volatile.Read(ref set);
        return Task.FromResult(new FactSet(held.Card, held.Actors.All, held.Persons, held.Series, facts.Distinct().Select(id => held.TryGet(id, out var fact) ? fact : null).OfType<Fact>()));
    }

    private static ReadOnlyMemory<byte> Bytes(string name) => new ResourceMemory((UnmanagedMemoryStream)Assembly.GetManifestResourceStream(name)!).Memory;
}
