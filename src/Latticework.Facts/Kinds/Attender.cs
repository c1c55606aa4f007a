namespace Latticework.Facts;

/// <summary>A person at a meeting.</summary>
public sealed record Attender
{
    /// <summary>The name in the registry of persons.</summary>
    public required string Person { get; init; }

    /// <summary>The actor acted for.</summary>
    public required ActorCode Nation { get; init; }

    /// <summary>The office in which the person attended, as published.</summary>
    public string? Office { get; init; }
}
