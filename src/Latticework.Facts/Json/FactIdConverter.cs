namespace Latticework.Facts;

/// <summary>A <see cref="FactId"/> as JSON text.</summary>
public sealed class FactIdConverter() : ParsedTextConverter<FactId>(FactId.Parse);
