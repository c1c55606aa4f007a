using System.Text.Json.Serialization;
using Latticework.Facts;

namespace Latticework.Query;

/// <summary>A pair of nations in one year, seen on 31 December: what they share, whether they are tied, and how they stand in the tie network.</summary>
/// <remarks>The names of the fields in JSON and CSV, and what they mean, are those of <see cref="PanelColumns"/>.</remarks>
[JsonConverter(typeof(PanelRowConverter<DyadYear>))]
public sealed class DyadYear : IPanelRow
{
    private readonly PanelYear now;
    private readonly PanelYear before;
    private readonly int a;
    private readonly int b;

    /// <param name="now">The year.</param>
    /// <param name="before">The year before.</param>
    /// <param name="a">The number of the one nation.</param>
    /// <param name="b">The number of the other.</param>
    /// <param name="sharedBefore">Their shared partners of the year before.</param>
    internal DyadYear(PanelYear now, PanelYear before, int a, int b, PanelCount sharedBefore)
    {
        (this.now, this.before, this.a, this.b) = (now, before, a, b);
        (Counts, SharedPartners, SharedPartnersLag) = (now.Pair(a, b), now.SharedPartners(a, b), sharedBefore.Value);
    }

    /// <summary>One nation; of an undirected panel the first by code.</summary>
    public ActorCode A => now.Walk.Nations[a];

    /// <summary>The other.</summary>
    public ActorCode B => now.Walk.Nations[b];

    /// <summary>The Correlates of War number of <see cref="A"/>; null where it has none.</summary>
    public int? CowA => now.Walk.CowOf(a);

    /// <summary>The Correlates of War number of <see cref="B"/>; null where it has none.</summary>
    public int? CowB => now.Walk.CowOf(b);

    /// <inheritdoc/>
    public int Year => now.Year;

    /// <inheritdoc/>
    public bool Covered => now.Covered;

    /// <summary>What both take part in.</summary>
    public PanelCounts Counts { get; }

    /// <summary>1 where a fact in scope ties them on the day, 0 where none can; null where that is not known. Uncertain: the facts that may tie them.</summary>
    public PanelCount Tied => Tie(now);

    /// <summary>The partners of <see cref="A"/> in the tie network.</summary>
    public PanelCount PartnersA => now.Partners(a);

    /// <summary>The partners of <see cref="B"/> in the tie network.</summary>
    public PanelCount PartnersB => now.Partners(b);

    /// <summary>|N(a) ∩ N(b)|, the nations tied to both. Uncertain: how many more there may be.</summary>
    public PanelCount SharedPartners { get; }

    /// <summary>
    /// |N(a) ∩ N(b)| / |N(a) ∪ N(b)|, 0 to 1 (Jaccard 1901, doi:10.5169/seals-266450). Null where neither has a partner, or the shared partners are not known.
    /// </summary>
    public double? Jaccard => SharedPartners.Value is { } shared && now.Union(a, b, shared) is var union and > 0 ? (double)shared / union : null;

    /// <summary><see cref="Tied"/> on 31 December of the year before.</summary>
    public int? TiedLag => Tie(before).Value;

    /// <summary><see cref="SharedPartners"/> on 31 December of the year before.</summary>
    public int? SharedPartnersLag { get; }

    /// <summary><see cref="PartnersA"/> on 31 December of the year before.</summary>
    public int? PartnersALag => before.Partners(a).Value;

    /// <summary><see cref="PartnersB"/> on 31 December of the year before.</summary>
    public int? PartnersBLag => before.Partners(b).Value;

    /// <inheritdoc/>
    public IEnumerable<FactId> Evidence => now.EvidenceOf(Math.Min(a, b), Math.Max(a, b));

    /// <summary>The facts of the pair, and those that tie either to its partners of this year and of the year before.</summary>
    IEnumerable<FactId> ICited.Facts => Evidence.Concat(new[] { now, before }.SelectMany(y => y.TiesOf(a).Concat(y.TiesOf(b)))).Distinct();

    private PanelCount Tie(PanelYear year)
    {
        var ties = year.TiesOf(a, b);
        return new(ties.Value > 0 ? 1 : ties.Uncertain > 0 ? null : ties.Value, ties.Uncertain);
    }
}
