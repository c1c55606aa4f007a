using System.Threading.Channels;
using Latticework.Facts;

namespace Latticework.Ingestion.Tests;

/// <summary>A store in memory that counts what is asked of it, and fails when told.</summary>
internal sealed class FakeStore : IFactStore
{
    private readonly Channel<string> calls = Channel.CreateUnbounded<string>();

    /// <summary>What is held; null: nothing yet.</summary>
    public FactSet? Held { get; set; }

    /// <summary>The stamp of what is held.</summary>
    public string? Stamp { get; private set; }

    /// <summary>What is altered there.</summary>
    public StoreFaults Altered { get; set; } = StoreFaults.None;

    /// <summary>What the first call waits for; null: nothing.</summary>
    public TaskCompletionSource? Pause { get; set; }

    /// <summary>The names of the calls, in order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>What the next calls throw; null: they work.</summary>
    public string? Failure { get; set; }

    /// <summary>Ends once the store was called so, once more than was waited for before.</summary>
    public async Task CalledAsync(string name)
    {
        while (await calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)) != name)
        {
        }
    }

    public Task<string?> ReadHashAsync(CancellationToken cancellationToken = default)
    {
        Call("hash", cancellationToken);
        return Task.FromResult(Held?.Hash);
    }

    public Task<StoreDataset?> ReadDatasetAsync(CancellationToken cancellationToken = default)
    {
        Call("dataset", cancellationToken);
        return Task.FromResult(Held is null ? null : StoreDataset.Of(Held) with { Stamp = Stamp });
    }

    public Task<IReadOnlyDictionary<FactId, string>> ReadHashesAsync(CancellationToken cancellationToken = default)
    {
        Call("hashes", cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<FactId, string>>(Held?.Facts.ToDictionary(f => f.Id, FactSet.HashOf) ?? []);
    }

    public Task<StoreFaults> VerifyAsync(FactSet target, CancellationToken cancellationToken = default)
    {
        Call("verify", cancellationToken);
        return Task.FromResult(Altered);
    }

    public async Task<StoreReport> ApplyAsync(FactSet target, StoreFaults? faults = null, string? stamp = null, CancellationToken cancellationToken = default)
    {
        Call(faults is null && Held?.Hash == target.Hash ? "equal" : "apply", cancellationToken);
        if (Pause is { } pause) await pause.Task;
        var plan = FactPlan.Between(Held?.Facts.ToDictionary(f => f.Id, FactSet.HashOf) ?? [], target, faults);
        (Held, Altered, Stamp) = (target, StoreFaults.None, stamp);
        return new StoreReport(plan.Added.Length, plan.Changed.Length, plan.Removed.Length, plan.Unchanged);
    }

    public Task<FactSet> ReadAsync(CancellationToken cancellationToken = default)
    {
        Call("read", cancellationToken);
        return Task.FromResult(Held ?? throw new FactStoreException("holds nothing"));
    }

    public Task<FactSet> ReadPartAsync(IReadOnlyCollection<FactId> facts, CancellationToken cancellationToken = default)
    {
        Call("part", cancellationToken);
        return new EmbeddedFactStore(Held ?? throw new FactStoreException("holds nothing")).ReadPartAsync(facts, cancellationToken);
    }

    private void Call(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add(name);
        calls.Writer.TryWrite(name);
        if (Failure is { } message) throw new FactStoreException(message);
    }
}
