using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A nation in one year, seen on 31 December: what it takes part in, and how many partners it has.</summary>
/// <remarks>The names of the fields in JSON and CSV, and what they mean, are those of <see cref="PanelColumns"/>.</remarks>
[JsonConverter(typeof(PanelRowConverter<StateYear>))]
public sealed class StateYear : IPanelRow
{
    private readonly PanelYear now;
    private readonly PanelYear before;
    private readonly int nation;

    internal StateYear(PanelYear now, PanelYear before, int nation) => (this.now, this.before, this.nation, Counts) = (now, before, nation, now.State(nation));

    /// <summary>The nation.</summary>
    public ActorCode Nation => now.Walk.Nations[nation];

    /// <summary>Its Correlates of War number; null where it has none.</summary>
    public int? Cow => now.Walk.CowOf(nation);

    /// <inheritdoc/>
    public int Year => now.Year;

    /// <inheritdoc/>
    public bool Covered => now.Covered;

    /// <summary>What it takes part in, whoever else does.</summary>
    public PanelCounts Counts { get; }

    /// <summary>Its partners in the tie network. Uncertain: how many more there may be.</summary>
    public PanelCount Partners => now.Partners(nation);

    /// <summary><see cref="Partners"/> on 31 December of the year before.</summary>
    public int? PartnersLag => before.Partners(nation).Value;

    /// <inheritdoc/>
    public IEnumerable<FactId> Evidence => now.EvidenceOf(nation, -1);

    /// <summary>The facts of this year, and those that tied it to its partners of the year before.</summary>
    IEnumerable<FactId> ICited.Facts => Evidence.Concat(before.TiesOf(nation)).Distinct();
}
