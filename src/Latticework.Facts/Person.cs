using System.Collections.Immutable;

namespace Latticework.Facts;

/// <summary>A person of the registry.</summary>
public sealed record Person
{
    /// <summary>The one name used.</summary>
    public required string Name { get; init; }

    /// <summary>Names met in sources.</summary>
    public required ImmutableArray<string> Variants { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The actor for whom the person acts.</summary>
    public ActorCode? Nation { get; init; }
}
