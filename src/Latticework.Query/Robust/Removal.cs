namespace Latticework.Query;

/// <summary>Something without which, or under which, an answer is tried.</summary>
/// <param name="Kind">What is left out.</param>
/// <param name="Value">The publisher, or the reading as <c>--reading</c> takes it; null where the kind says all.</param>
public sealed record Removal(RemovalKind Kind, string? Value = null);
