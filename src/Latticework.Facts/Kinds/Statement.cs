using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>What a person or nations said, in our own words.</summary>
public sealed record Statement() : Fact(FactKind.Statement)
{
    /// <summary>Who speaks, for the first of the nations; absent for a text without a speaker.</summary>
    public string? Person { get; init; }

    /// <summary>All makers; two or more make a joint statement.</summary>
    public required ImmutableArray<ActorCode> Nations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>All whom it concerns: codes of actors, ids of forums.</summary>
    public ImmutableArray<string> About { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Sea areas or regions.</summary>
    public ImmutableArray<string> Areas { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The part of those it is about at whom the stance is aimed.</summary>
    public ImmutableArray<string> Target { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The body told.</summary>
    public ImmutableArray<ActorCode> AddressedTo { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Under 25 words, ours; no quotation.</summary>
    public required string Gist { get; init; }
}
