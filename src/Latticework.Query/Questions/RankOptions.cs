using Latticework.Facts;

namespace Latticework.Query;

/// <summary>How nations are to be ranked.</summary>
public sealed record RankOptions
{
    /// <summary>A nation without which the measure is worked out a second time; null: none.</summary>
    public ActorCode? WithoutNation { get; init; }

    /// <summary>Whether nations without a tie (of memberships: in no gathering) are shown too, with 0 or no value.</summary>
    public bool All { get; init; }

    /// <summary>The groups of <see cref="Measure.Participation"/>: a forum's id, whose members stand against the rest, or <see cref="NationGroups.UsAllies"/>.</summary>
    public string? GroupBy { get; init; }

    /// <summary>Whether each item names the facts of the nation's ties.</summary>
    public bool Evidence { get; init; }
}
