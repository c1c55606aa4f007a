using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A treaty, arrangement, memorandum or joint declaration between two or more actors.</summary>
public sealed record Agreement() : Fact(FactKind.Agreement)
{
    /// <summary>The type, by what it provides for.</summary>
    public required AgreementType Type { get; init; }

    /// <summary>The published name.</summary>
    public required string Name { get; init; }

    /// <summary>The parties, two or more.</summary>
    public required ImmutableArray<ActorCode> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Day of signature; a declaration that is issued carries its day here. Absent: no source gives it.</summary>
    public PartialDate? Signed { get; init; }

    /// <summary>Place of signature.</summary>
    public string? Place { get; init; }

    /// <summary>Day of entry into force. Absent: no source gives it, or it needs none.</summary>
    public PartialDate? InForce { get; init; }

    /// <summary>Day on which it ended.</summary>
    public PartialDate? Terminated { get; init; }

    /// <summary>A special state; absent where none is known.</summary>
    public AgreementStatus? Status { get; init; }

    /// <summary>What it provides for, where told.</summary>
    public ImmutableArray<string> Covers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The persons who signed, each for an actor.</summary>
    public ImmutableArray<Signatory> Signatories { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Days of single parties that differ from those of the whole.</summary>
    public ImmutableArray<PartyDate> PartyDates { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Duties suspended between two of the parties.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Notices of termination, their running halted, and their withdrawal.</summary>
    public ImmutableArray<TerminationNotice> Notices { get; init => field = value.IsDefault ? [] : value; } = [];
}
