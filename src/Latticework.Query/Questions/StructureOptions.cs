using Latticework.Facts;

namespace Latticework.Query;

/// <summary>What of a network's structure is asked for.</summary>
public sealed record StructureOptions
{
    /// <summary>The hub; null: the nation with the most ties, the first by code among equals.</summary>
    public ActorCode? Hub { get; init; }

    /// <summary>The groups of the E-I index: a forum's id, whose members stand against the rest, or <see cref="NationGroups.UsAllies"/>; null: no such index.</summary>
    public string? GroupBy { get; init; }

    /// <summary>A nation that is taken out of the network with its ties; null: none.</summary>
    public ActorCode? WithoutNation { get; init; }

    /// <summary>Whether the item names the facts of all ties.</summary>
    public bool Evidence { get; init; }
}
