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

    public async Task<string?> ReadHashAsync(CancellationToken cancellationToken = default)
    {
        Call("hash", cancellationToken);
        if (Pause is { } pause) await pause.Task;
        return Held?.Hash;
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

    public Task<StoreReport> ApplyAsync(FactPlan plan, CancellationToken cancellationToken = default)
    {
        Call("apply", cancellationToken);
        (Held, Altered, Stamp) = (plan.Target, StoreFaults.None, plan.Stamp);
        return Task.FromResult(new StoreReport(plan.Added.Length, plan.Changed.Length, plan.Removed.Length, plan.Unchanged));
    }

    public Task<FactSet> ReadAsync(CancellationToken cancellationToken = default)
    {
        Call("read", cancellationToken);
        return Task.FromResult(Held ?? throw new FactStoreException("holds nothing"));
    }

    private void Call(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add(name);
        calls.Writer.TryWrite(name);
        if (Failure is { } message) throw new FactStoreException(message);
    }
}
