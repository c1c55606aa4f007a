using System.Collections.Immutable;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What a pair shares, or a state takes part in, in one year and on its last day.</summary>
/// <remarks>"That year" is from 1 January to 31 December; "held", "in force", forums and "to date" are seen on 31 December.</remarks>
public sealed class PanelCounts
{
    private readonly short[] certain;
    private readonly short[] uncertain;

    /// <summary>Zero in every place, but for types of agreement that a scope leaves out, which are not known.</summary>
    internal PanelCounts(ImmutableArray<AgreementType> types)
    {
        (certain, uncertain) = (new short[PanelSlot.Count], new short[PanelSlot.Count]);
        if (types is []) return;
        foreach (var type in Enum.GetValues<AgreementType>().Except(types))
            certain[PanelSlot.OfType(PanelSlot.Held, type)] = certain[PanelSlot.OfType(PanelSlot.InForce, type)] = -1;
    }

    private PanelCounts() => (certain, uncertain) = ([.. Enumerable.Repeat((short)-1, PanelSlot.Count)], []);

    /// <summary>Nothing known: the counts of a year that is not covered.</summary>
    internal static PanelCounts Missing { get; } = new();

    /// <summary>Agreements signed that year (where no signature is known: that entered into force), whatever became of them.</summary>
    public PanelCount Signed => this[PanelSlot.Signed];

    /// <summary>Agreements signed by the day and not ended.</summary>
    public PanelCount Held => this[PanelSlot.Held];

    /// <summary>Agreements in force on the day.</summary>
    public PanelCount InForce => this[PanelSlot.InForce];

    /// <summary>Forums in which they are on the day.</summary>
    public PanelCount Forums => this[PanelSlot.Forums];

    /// <summary>Agreements of a type signed by the day and not ended.</summary>
    public PanelCount HeldOf(AgreementType type) => this[PanelSlot.OfType(PanelSlot.Held, type)];

    /// <summary>Agreements of a type in force on the day.</summary>
    public PanelCount InForceOf(AgreementType type) => this[PanelSlot.OfType(PanelSlot.InForce, type)];

    /// <summary>Exercises, patrols or meetings that started that year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is another.</exception>
    public PanelCount OfYear(FactKind kind) => this[PanelSlot.OfYear(kind)];

    /// <summary>Exercises, patrols or meetings that had started by the day, from the first that the dataset holds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is another.</exception>
    public PanelCount ToDate(FactKind kind) => this[PanelSlot.ToDate(kind)];

    private PanelCount this[int slot] => certain[slot] < 0 ? default : PanelCount.Of(certain[slot], uncertain[slot]);

    /// <summary>Counts one fact.</summary>
    internal void Add(PanelFact fact)
    {
        switch (fact.Fact)
        {
            case Agreement agreement:
                Add(PanelSlot.Signed, fact.OfYear);
                Add(PanelSlot.Held, fact.Held);
                Add(PanelSlot.InForce, fact.InForce);
                Add(PanelSlot.OfType(PanelSlot.Held, agreement.Type), fact.Held);
                Add(PanelSlot.OfType(PanelSlot.InForce, agreement.Type), fact.InForce);
                break;
            case Forum:
                Add(PanelSlot.Forums, fact.Held);
                break;
            default:
                Add(PanelSlot.OfYear(fact.Fact.Kind), fact.OfYear);
                Add(PanelSlot.ToDate(fact.Fact.Kind), fact.Held);
                break;
        }
    }

    private void Add(int slot, Holding holding)
    {
        if (holding == Holding.Holds) certain[slot]++;
        else if (holding == Holding.Uncertain) uncertain[slot]++;
    }
}
