namespace Latticework.Facts;

/// <summary>A person who signed an agreement.</summary>
public sealed record Signatory
{
    /// <summary>The name in the registry of persons.</summary>
    public required string Person { get; init; }

    /// <summary>The actor signed for.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>The office in which the person signed, as published.</summary>
    public string? Office { get; init; }
}
