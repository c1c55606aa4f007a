using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Ingestion.Tests;

/// <summary>Facts that a test changes.</summary>
internal sealed class FakeFacts
{
    private static readonly FactSet Shipped = EmbeddedFactStore.Shipped();

    private Action changed = () => { };

    public FakeFacts() => Source = new("the test's facts", Load, Watch, () => Stamp());

    public FactSource Source { get; }

    /// <summary>The facts; null: they have a fault.</summary>
    public FactSet? Now { get; set; } = Some(3);

    /// <summary>The facts' stamp.</summary>
    public Func<string?> Stamp { get; set; } = () => null;

    public int Loads { get; private set; }

    public static FactDiagnostic Fault { get; } = new("FACT001", "a fault", "facts/x.json", 7, 3);

    /// <summary>The first offices of the shipped dataset, with a note.</summary>
    public static FactSet Some(int number, string? note = null) =>
        new(Shipped.Card, Shipped.Actors.All, Shipped.Persons, Shipped.Series, Shipped.Facts.OfType<Office>().Take(number).Select(f => f with { Note = note }));

    /// <summary>Tells of a change.</summary>
    public void Change() => changed();

    private FactSet Load()
    {
        Loads++;
        return Now ?? throw new FaultyFactsException(ImmutableArray.Create(Fault));
    }

    private FakeFacts Watched(Action callback)
    {
        changed = callback;
        return this;
    }

    private Unwatch Watch(Action callback) => new(Watched(callback));

    private sealed class Unwatch(FakeFacts facts) : IDisposable
    {
        public void Dispose() => facts.changed = () => { };
    }
}
