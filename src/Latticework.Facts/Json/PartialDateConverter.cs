namespace Latticework.Facts;

/// <summary>A <see cref="PartialDate"/> as JSON text.</summary>
public sealed class PartialDateConverter() : ParsedTextConverter<PartialDate>(PartialDate.Parse);
