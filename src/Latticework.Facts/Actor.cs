using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A nation or organisation of the registry.</summary>
public sealed record Actor
{
    /// <summary>The code.</summary>
    public required ActorCode Code { get; init; }

    /// <summary>Nation or organisation.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public required ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Iso2 { get; init; }

    /// <summary>Correlates of War number (states of 2016).</summary>
    public int? Cow { get; init; }

    /// <summary>Correlates of War letters.</summary>
    public string? CowAbbrev { get; init; }

    /// <summary>Gleditsch-Ward number, microstates included.</summary>
    public int? Gw { get; init; }

    /// <summary>Whether a member of the United Nations; on nations only.</summary>
    public bool? UnMember { get; init; }

    /// <summary>The forum fact of the same body; on organisations.</summary>
    public FactId? Forum { get; init; }
}
