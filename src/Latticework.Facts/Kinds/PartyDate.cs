namespace Latticework.Facts;

/// <summary>One party's own days in an agreement.</summary>
public sealed record PartyDate
{
    /// <summary>The party.</summary>
    public required ActorCode Party { get; init; }

    /// <summary>Its day of signature.</summary>
    public PartialDate? Signed { get; init; }

    /// <summary>Its day of accession or acceptance.</summary>
    public PartialDate? Acceded { get; init; }

    /// <summary>The day on which it came into force for the party.</summary>
    public PartialDate? InForce { get; init; }
}
