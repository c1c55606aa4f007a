using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Ingestion;

/// <summary>Where the facts to ingest come from, and how a change of them is noticed.</summary>
/// <param name="name">What to call it in a log.</param>
/// <param name="load">Reads and judges the facts; throws <see cref="FaultyFactsException"/> at any fault.</param>
/// <param name="watch">Begins to watch for changes, and calls back at each, from any thread, until what it returns is disposed.</param>
/// <param name="stamp">What is equal only while the facts are; null, or giving null: they are always read.</param>
public sealed class FactSource(string name, Func<FactSet> load, Func<Action, IDisposable> watch, Func<string?>? stamp = null)
{
    /// <summary>The dataset that ships inside the library, which never changes.</summary>
    public static FactSource Shipped { get; } = new("the shipped dataset", EmbeddedFactStore.Shipped, _ => new FactFileWatch([], () => { }));

    /// <summary>What to call it in a log.</summary>
    public string Name { get; } = name;

    /// <summary>Fact files and folders.</summary>
    public static FactSource OfFiles(IEnumerable<string> paths)
    {
        ImmutableArray<string> named = [.. paths];
        return new(string.Join(", ", named), () => FactLoader.Load(named), changed => new FactFileWatch(named, changed), () => FactStamp.Of(named));
    }

    /// <summary>The facts as they are now.</summary>
    /// <exception cref="FaultyFactsException">They have faults.</exception>
    public FactSet Load() => load();

    /// <summary>What is equal only while the facts are; null where they must be read to know.</summary>
    public string? Stamp() => stamp?.Invoke();

    /// <summary>Calls back at each change until the result is disposed.</summary>
    public IDisposable Watch(Action changed) => watch(changed);
}
